package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the command line, as far as it needs no Spark. */
class CommandLineTest {
    @TempDir
    private Path folder;

    @Test
    void suitesInstancesSolversAndMetricsAreListedAsJsonLines() {
        assertThat(Command.run("list", "suites", "--json").out()).contains("\"name\":\"lr-schedules\"", "\"source\":");
        assertThat(Command.run("list", "solvers", "--suite", "lr-schedules", "--json")
                        .out())
                .contains("\"name\":\"adam\"", "\"settings\":{", "\"learningRate\":");
        assertThat(Command.run("list", "metrics", "--suite", "lr-schedules", "--json")
                        .out())
                .contains("\"name\":\"train-loss\"", "\"goal\":\"minimise\"");
        assertThat(Command.run("list", "claims", "--suite", "lr-schedules", "--json")
                        .out())
                .contains("\"name\":\"linear-decay-against-flat\"", "\"relation\":\"at most\",\"threshold\":1.0")
                .contains("\"reduced_grid\":\"nightly/lr-schedules\"", "\"cases\":[\"glass with adam\",");
    }

    @Test
    void aRunWithoutDataMeasuresNoClaim() throws IOException {
        Path run = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(run.resolve("run.json"), "{\"suite\":\"harness\"}");
        Command claims = Command.run("claims", "empty", "--out", folder.toString(), "--strict");
        assertThat(claims.code()).as(claims.err()).isEqualTo(Exit.NOTHING_MEASURED);
        assertThat(claims.out())
                .contains("harness/same-numbers-in-a-child-process", "at most 0", "1 not measured")
                .contains(
                        "needs two replicates or more of nothing by in-a-process",
                        "grids: nightly/harness, paper/harness");
        Command other = Command.run("claims", "empty", "--out", folder.toString(), "--suite", "throwaway");
        assertThat(other.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(other.err()).contains("none of the runs is of suite \"throwaway\"");
    }

    @Test
    void aClaimThatIsNotReproducedIsABadVerdictUnderStrictAlone() throws IOException {
        Path run =
                Files.createDirectories(folder.resolve("differs/leaderboard")).getParent();
        Files.writeString(run.resolve("run.json"), "{\"suite\":\"harness\"}");
        Tables.write(
                run,
                """
                copy (
                  select 'harness' as suite, 'nothing' as instance, competitor, 'given' as kind,
                    map {'rounds': '9'} as settings, 'value' as metric, [0, 1] as replicate,
                    [final, final]::double[] as value
                  from (values ('in-a-thread', 1.0), ('in-a-process', 1.5)) given(competitor, final)
                ) to '%s/leaderboard/part-0.parquet' (format parquet)
                """);
        Command claims = Command.run("claims", run.toString(), "--json");
        assertThat(claims.code()).as(claims.err()).isZero();
        assertThat(claims.json().path("verdict").asText()).isEqualTo("not reproduced");
        assertThat(claims.json().path("measured").asDouble()).isEqualTo(0.5);
        assertThat(claims.json().at("/cases/0/verdict").asText()).isEqualTo("fails");
        assertThat(Command.run("claims", run.toString(), "--strict").code()).isEqualTo(Exit.BAD_VERDICT);
    }

    @Test
    void aTableForPeopleArrivesWhole() throws Exception {
        Path log = folder.resolve("log");
        assertThat(Command.start(log, "list", "claims", "--suite", "harness").waitFor())
                .isZero();
        assertThat(log).content().contains("harness/same-numbers-in-a-child-process  A trial in a child process");
    }

    @Test
    void anInstanceIsInspected() {
        Command inspect = Command.run("inspect", "lr-schedules/iris", "--json");
        assertThat(inspect.json().path("rows").asInt()).isEqualTo(150);
        assertThat(inspect.json().path("variables").asInt()).isEqualTo(15);
        assertThat(inspect.json().path("objective_at_start").asDouble()).isCloseTo(Math.log(3), within(1e-12));
    }

    @Test
    void ofManyTheOnesThatCannotBeBuiltAreRefusedWithFileAndLine() throws IOException {
        Path sif = Files.createDirectories(folder.resolve("cutest/sif"));
        Files.writeString(sif.resolve("BAD.SIF"), "NAME          BAD\n QQ NO\nENDATA\n");
        Files.writeString(sif.resolve("WORSE.SIF"), "NAME          WORSE\n\n QQ NO\nENDATA\n");
        Command inspect = Command.run("inspect", "sketched-newton/cutest-*", "--data", folder.toString(), "--json");
        assertThat(inspect.jsonLines())
                .extracting(line -> line.path("refused").asText())
                .satisfiesExactly(reason -> assertThat(reason).contains("BAD.SIF, line 2"), reason -> assertThat(reason)
                        .contains("WORSE.SIF, line 3"));
    }

    @Test
    void aPatternInspectsAllThatItMatches() {
        Command inspect = Command.run("inspect", "lr-schedules/max-affine-d10-*", "--json");
        assertThat(inspect.jsonLines())
                .extracting(line -> line.path("instance").asText())
                .containsExactly("max-affine-d10-s1", "max-affine-d10-s2", "max-affine-d10-s3");
    }

    @Test
    void functionsAreEvaluatedAtGivenPoints() throws IOException {
        String zeros = "0,".repeat(14) + "0";
        Path points = Files.writeString(folder.resolve("points.csv"), zeros + "\n\n" + zeros.replaceFirst("0", "1e-6"));
        Command eval =
                Command.run("eval", "lr-schedules/iris", "--points", points.toString(), "--derivatives", "--json");
        assertThat(eval.code()).as(eval.err()).isZero();
        List<JsonNode> lines = eval.jsonLines();
        assertThat(lines).extracting(line -> line.path("point").asInt()).containsExactly(0, 1);
        double f = lines.get(0).path("objective").asDouble();
        assertThat(f).isCloseTo(Math.log(3), within(1e-12));
        double slope = (lines.get(1).path("objective").asDouble() - f) / 1e-6;
        // the second derivative of the softmax loss is at most a fourth of a squared feature, and these are below 8
        assertThat(lines.get(0).at("/gradient/0").asDouble()).isCloseTo(slope, within(16 * 1e-6));
    }

    @Test
    void aPointThatIsNoneIsRefusedWithItsLine() throws IOException {
        Path points = Files.writeString(folder.resolve("wrong.csv"), "\n1,two\n");
        Command words = Command.run("eval", "lr-schedules/iris", "--points", points.toString());
        assertThat(words.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(words.err()).contains("wrong.csv, line 2: cell 2 \"two\" is no number");
        Files.writeString(points, "\n1,2\n");
        Command few = Command.run("eval", "lr-schedules/iris", "--points", points.toString());
        assertThat(few.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(few.err()).contains("wrong.csv:2: a point has 15 values here, this one has 2");
    }

    @Test
    void whatIsWrongIsSaidAndNothingRuns() {
        assertThat(Command.run("run", folder.resolve("none.yaml").toString()).code())
                .isEqualTo(Exit.BAD_INPUT);
        Command wrong = Command.run("plan", Command.grid(folder, "wrong", "suite: lr-schedulez\n"));
        assertThat(wrong.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(wrong.err()).contains("wrong.yaml:1: no suite \"lr-schedulez\"; known: [", "lr-schedules");
        assertThat(Command.run("claims", "nothing", "--out", folder.toString()).code())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(Command.run("leaderboard", "nothing", "--out", folder.toString())
                        .code())
                .isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void whatAPatternMatchesAndCannotBeBuiltIsPlannedWithAWarning() {
        String grid = Command.grid(folder, "pattern", harness("\"*\""));
        Command plan = Command.run("plan", grid, "--out", folder.toString());
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out())
                .contains("1 of 2 instances cannot be built, and their trials, 3 at most, will fail:")
                .contains("  unbuildable: a problem that cannot be built, on purpose");
        JsonNode json =
                Command.run("plan", grid, "--out", folder.toString(), "--json").json();
        assertThat(json.path("trials").asInt()).isEqualTo(6);
        assertThat(json.path("unbuildable").properties()).hasSize(1);
    }

    @Test
    void whatAGridNamesAndCannotBeBuiltIsRefused() {
        String grid = Command.grid(folder, "named", harness("[\"*\", unbuildable]"));
        for (String command : List.of("plan", "run")) {
            Command refused = Command.run(command, grid, "--out", folder.toString());
            assertThat(refused.code()).isEqualTo(Exit.BAD_INPUT);
            assertThat(refused.err())
                    .contains("1 mistake, nothing was run")
                    .contains("named.yaml:2: unbuildable cannot be built: a problem that cannot be built, on purpose");
        }
    }

    private static String harness(String instances) {
        return """
               suite: harness
               instances: %s
               budget: {time: 1s}
               replicates: 3
               arms: {empty: {}}
               """
                .formatted(instances);
    }

    @Test
    void aPlanOfAMillionTrialsHoldsNone() {
        String grid = Command.grid(
                folder,
                "million",
                """
                suite: harness
                instances: [nothing]
                budget: {time: 1s}
                replicates: 1000
                arms: {empty: {axes: {cell: 1..1000}}}
                """);
        Command plan = Command.run("plan", grid, "--json", "--out", folder.toString());
        assertThat(plan.json().path("trials").asLong()).isEqualTo(1_000_000);
        assertThat(plan.json().path("estimate_source").asText()).isEqualTo("instance sizes");
        assertThat(plan.json().path("by_solver").path("empty").asLong()).isEqualTo(1_000_000);
    }

    @TestFactory
    Stream<DynamicTest> everyGridFileThatNeedsNoDataIsPlanned() throws IOException {
        Path grids = Command.HOME.resolve("conf/grids");
        try (Stream<Path> files = Files.walk(grids)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream()
                    .map(file -> DynamicTest.dynamicTest(grids.relativize(file).toString(), () -> {
                        Command plan = Command.run("plan", file.toString(), "--json", "--out", folder.toString());
                        if (plan.code() != Exit.FINE) {
                            assertThat(plan.err())
                                    .contains("(more with --data DIR)")
                                    .hasLineCount(lines(plan));
                        }
                    }));
        }
    }

    @Test
    void theSchemaForEditorsKnowsTheKeysThatTheReaderKnows() throws IOException {
        var schema = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Command.HOME.resolve("conf/grid.schema.json").toFile());
        Command wrong = Command.run(
                "plan", Command.grid(folder, "wrong", "colour: red\narms: {empty: {hue: 1}}\nsuite: harness\n"));
        assertThat(wrong.err()).contains("a grid has no \"colour\"; known: " + keys(schema.path("properties")));
        assertThat(wrong.err())
                .contains("arm empty has no \"hue\"; known: "
                        + keys(schema.at("/properties/arms/additionalProperties/properties")));
    }

    private static java.util.List<String> keys(com.fasterxml.jackson.databind.JsonNode object) {
        var keys = new java.util.ArrayList<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The header and the instances that no data folder brings; any other mistake is a line more. */
    private static int lines(Command plan) {
        return 1
                + (int) plan.err()
                        .lines()
                        .filter(line -> line.contains("no instance"))
                        .count();
    }
}
