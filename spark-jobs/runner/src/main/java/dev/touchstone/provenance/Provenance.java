package dev.touchstone.provenance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Words;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import dev.touchstone.tables.Secrets;
import dev.touchstone.tables.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.util.VersionInfo;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The origin of the numbers of a run: the content of {@code run.json}. */
public final class Provenance {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Provenance() {}

    /** Everything that is known before the first trial. */
    public static ObjectNode of(String run, Grid grid, Suite<?, ?> suite, String data, SparkSession spark) {
        ObjectNode json = JSON.createObjectNode();
        json.put("run", run).put("schema", Table.VERSION);
        json.put("suite", grid.suite()).put("suiteVersion", grid.suiteVersion()).put("source", suite.source());
        json.put("grid", grid.name()).put("gridDigest", grid.digest()).put("gridText", grid.text());
        json.put("data", data).put("trials", grid.size()).put("target", grid.target());
        json.put("started", Instant.now().toString());
        metrics(json, suite);
        code(json);
        machine(json);
        ObjectNode digests = json.putObject("dataDigests");
        for (ArmOnInstance block : grid.armsOnInstances()) {
            digests.put(block.instance(), block.instanceDigest());
        }
        spark(json, spark);
        return json;
    }

    private static void metrics(ObjectNode json, Suite<?, ?> suite) {
        var metrics = json.putArray("metrics");
        for (Metric<?, ?> metric : suite.metrics()) {
            metrics.addObject()
                    .put("name", metric.name())
                    .put("unit", metric.unit())
                    .put("goal", Words.of(metric.goal()));
        }
    }

    private static void code(ObjectNode json) {
        json.put("touchstone", String.valueOf(Provenance.class.getPackage().getImplementationVersion()));
        json.put("gitCommit", git("rev-parse", "HEAD"));
        json.put("gitDirty", !git("status", "--porcelain").isEmpty());
        json.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        ObjectNode libraries = json.putObject("libraries");
        libraries.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        libraries.put("hadoop", VersionInfo.getVersion());
        libraries.put("scala", scala.util.Properties.versionNumberString());
    }

    private static void machine(ObjectNode json) {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        json.put("host", Host.name());
        json.put("os", os.getName() + " " + os.getVersion() + " " + os.getArch());
        json.put("cores", os.getAvailableProcessors());
        json.put("memoryBytes", os.getTotalMemorySize());
        json.put("heapBytes", Runtime.getRuntime().maxMemory());
        json.putPOJO(
                "jvmArguments",
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .map(Secrets::redacted)
                        .toList());
    }

    private static void spark(ObjectNode json, SparkSession spark) {
        json.put("spark", spark.version());
        json.set("sparkConf", settings(spark.sparkContext().getConf()));
    }

    /** The settings of Spark, without secrets. */
    static ObjectNode settings(SparkConf conf) {
        ObjectNode json = JSON.createObjectNode();
        for (var entry : conf.getAll()) {
            json.put(entry._1(), Secrets.redacted(entry._1(), entry._2()));
        }
        return json;
    }

    /** The output of git in the working folder; empty where git is not there or takes over two seconds. */
    private static String git(String... words) {
        try {
            var command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(words));
            Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor(2, TimeUnit.SECONDS) && git.exitValue() == 0 ? said.strip() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
