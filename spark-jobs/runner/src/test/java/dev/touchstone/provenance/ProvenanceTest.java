package dev.touchstone.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.ToyGrids;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.suite.harness.toy.ToySuite;
import dev.touchstone.tables.RunRecord;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenanceTest {
    @TempDir
    private static Path folder;

    private static Grid grid;
    private static JsonNode json;

    @BeforeAll
    static void record() throws JsonProcessingException {
        grid = new ToyGrids(folder).read(ToyGrids.GOOD + "target: 0.125\n");
        String text = Provenance.of("toy-1", grid, new ToySuite(), "/data", LocalSpark.session())
                .toPrettyString();
        json = new ObjectMapper().readTree(text);
    }

    @Test
    void theRunIsNamedWithItsGridAndItsSuite() {
        assertThat(json.path("run").asText()).isEqualTo("toy-1");
        assertThat(json.path("schema").asInt()).isEqualTo(2);
        assertThat(json.path("suite").asText()).isEqualTo("toy");
        assertThat(json.path("suiteVersion").asText()).isEqualTo("1");
        assertThat(json.path("source").asText()).isEqualTo("Touchstone");
        assertThat(json.path("grid").asText()).isEqualTo("grid");
        assertThat(json.path("gridDigest").asText()).isEqualTo(grid.digest());
        assertThat(json.path("gridText").asText()).startsWith("suite: toy\n").endsWith("target: 0.125\n");
        assertThat(json.path("trials").asLong()).isEqualTo(grid.size());
        assertThat(json.path("target").asDouble()).isEqualTo(0.125);
    }

    /** The columns that reports read again. */
    @Test
    void theRecordOfTheRunFindsItsSuiteDataAndRankingMetric() {
        var record = new RunRecord(json);
        assertThat(record.suite()).isEqualTo("toy");
        assertThat(record.data()).isEqualTo("/data");
        assertThat(record.rankingMetric()).isEqualTo("value");
        assertThat(record.schema()).isEqualTo(2);
    }

    @Test
    void metricsHaveTheirUnitsAndGoals() {
        assertThat(json.path("metrics").toString())
                .isEqualTo("[{\"name\":\"value\",\"unit\":\"1\",\"goal\":\"minimise\"},"
                        + "{\"name\":\"nearness\",\"unit\":\"1\",\"goal\":\"maximise\"}]");
    }

    @Test
    void everyInstanceHasTheDigestOfItsData() {
        assertThat(json.path("dataDigests").properties()).hasSize(2);
        for (ArmOnInstance on : grid.armsOnInstances()) {
            assertThat(json.path("dataDigests").path(on.instance()).asText())
                    .isEqualTo(on.instanceDigest())
                    .matches("[0-9a-f]{16}");
        }
    }

    @Test
    void theMachineIsDescribed() throws UnknownHostException {
        assertThat(json.path("host").asText())
                .isEqualTo(InetAddress.getLocalHost().getHostName());
        assertThat(json.path("cores").asInt()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(json.path("heapBytes").asLong())
                .isEqualTo(Runtime.getRuntime().maxMemory());
        assertThat(json.path("memoryBytes").asLong()).isGreaterThan(64L << 20);
        assertThat(json.path("java").asText()).contains(System.getProperty("java.runtime.version"));
        assertThat(json.path("os").asText()).contains(System.getProperty("os.arch"));
        assertThat(Instant.parse(json.path("started").asText()))
                .isBetween(Instant.now().minus(Duration.ofMinutes(10)), Instant.now());
    }

    @Test
    void librariesAndSparksSettingsAreRecorded() {
        String version = LocalSpark.session().version();
        assertThat(json.path("spark").asText()).isEqualTo(version);
        assertThat(json.at("/libraries/spark").asText()).isEqualTo(version);
        assertThat(json.at("/libraries/scala").asText()).startsWith("2.13.");
        assertThat(json.at("/libraries/hadoop").asText()).startsWith("3.");
        assertThat(json.path("sparkConf").path("spark.speculation").asText()).isEqualTo("false");
    }

    @Test
    void secretsAreNotRecorded() {
        var conf = new SparkConf(false)
                .set("spark.hadoop.fs.s3a.secret.key", "sesame")
                .set("spark.driver.extraJavaOptions", "-Dtoken=sesame")
                .set("spark.cores.max", "4");
        assertThat(Provenance.settings(conf).toString())
                .contains("\"spark.cores.max\":\"4\"", "\"spark.hadoop.fs.s3a.secret.key\":\"*** redacted ***\"")
                .doesNotContain("sesame");
    }

    /** Empty where the sources lie in no repository of git. */
    @Test
    void theCommitOfTheSourcesIsRecorded() {
        assertThat(json.path("gitCommit").asText()).matches("[0-9a-f]{40}|");
        assertThat(json.path("gitDirty").isBoolean()).isTrue();
    }

    @Test
    void theJvmsArgumentsAreRecorded() {
        assertThat(StreamSupport.stream(json.path("jvmArguments").spliterator(), false)
                        .map(JsonNode::asText))
                .anyMatch(argument -> argument.startsWith("--add-opens"));
    }
}
