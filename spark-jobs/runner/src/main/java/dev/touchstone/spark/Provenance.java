package dev.touchstone.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Suite;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hadoop.util.VersionInfo;
import org.apache.spark.sql.SparkSession;

/** What {@code run.json} says of where a run's numbers come from. */
final class Provenance {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECRET = Pattern.compile(
            "(?i)secret|password|passwd|token|credential|access[._-]?key|api[._-]?key|private[._-]?key");
    private static final String REDACTED = "*** redacted ***";

    private Provenance() {}

    /** Everything that is known before the first trial. */
    static ObjectNode of(String run, Grid grid, Suite<?, ?> suite, String data, SparkSession spark) {
        ObjectNode json = JSON.createObjectNode();
        json.put("run", run).put("schema", 1);
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

    static String text(ObjectNode json) {
        return json.toPrettyString() + "\n";
    }

    static ObjectNode read(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException("run.json is no JSON: " + e.getMessage(), e);
        }
    }

    private static void metrics(ObjectNode json, Suite<?, ?> suite) {
        var metrics = json.putArray("metrics");
        for (Metric<?, ?> metric : suite.metrics()) {
            metrics.addObject()
                    .put("name", metric.name())
                    .put("unit", metric.unit())
                    .put("goal", metric.goal().name().toLowerCase(java.util.Locale.ROOT));
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
        json.put("host", RunLock.host());
        json.put("os", os.getName() + " " + os.getVersion() + " " + os.getArch());
        json.put("cores", os.getAvailableProcessors());
        json.put("memoryBytes", os.getTotalMemorySize());
        json.put("heapBytes", Runtime.getRuntime().maxMemory());
        json.putPOJO(
                "jvmArguments",
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .map(argument -> SECRET.matcher(argument).find() ? REDACTED : argument)
                        .toList());
    }

    private static void spark(ObjectNode json, SparkSession spark) {
        json.put("spark", spark.version());
        ObjectNode conf = json.putObject("sparkConf");
        for (var entry : spark.sparkContext().getConf().getAll()) {
            conf.put(entry._1(), redacted(entry._1(), entry._2()));
        }
    }

    /** The value, or a mark in its place where the name or the value looks like a secret's. */
    static String redacted(String name, String value) {
        return SECRET.matcher(name).find() || SECRET.matcher(value).find() ? REDACTED : value;
    }

    /** What git says in the working folder; empty where it says nothing in two seconds or is not there. */
    private static String git(String... words) {
        try {
            var command = new java.util.ArrayList<>(java.util.List.of("git"));
            command.addAll(java.util.List.of(words));
            Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return git.waitFor(2, TimeUnit.SECONDS) && git.exitValue() == 0 ? said.strip() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
