package dev.touchstone.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.touchstone.api.Data;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.GridFile;
import dev.touchstone.suite.harness.HarnessSuite;
import dev.touchstone.suite.harness.toy.ToySuite;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seconds a trial: a bowl of n variables takes n times 0.1 ms by its family's estimate. */
class EstimatesTest {
    private static final Suites SUITES = new Suites(List.of(new ToySuite(), new HarnessSuite()));

    private static final String TOY =
            """
            suite: toy
            instances: [line, bowl]
            budget: {steps: 7, time: 90s}
            replicates: 2
            arms:
              slow: {solver: halving, axes: {factor: [0.9]}}
              fast: {solver: halving, axes: {factor: [0.1]}}
              search: {solver: random-search}
            """;

    private final ProblemCache problems = new ProblemCache(Data.none(), 4);

    @TempDir
    private Path out;

    private Grid grid(String text) throws IOException {
        return GridFile.read(Files.writeString(out.resolve("grid.yaml"), text), SUITES, problems);
    }

    private Estimates estimates(Grid grid) {
        return Estimates.of(grid, SUITES, problems, out.toString());
    }

    /** A run that has recorded what one trial of a solver takes on an instance. */
    private void record(String run, String suite, String solver, Map<String, Double> byInstance) {
        RunFolder folder = RunFolder.of(out.toString(), run);
        folder.record(new RunRecord(JsonNodeFactory.instance.objectNode().put("suite", suite)));
        SortedMap<String, Double> sorted = new TreeMap<>(byInstance);
        new RecordedCosts(new TreeMap<>(Map.of(solver, sorted))).write(folder);
    }

    private static double seconds(Estimates estimates, Grid grid, String arm, String instance) {
        ArmOnInstance block = grid.armsOnInstances().stream()
                .filter(on -> on.arm().name().equals(arm) && on.instance().equals(instance))
                .findFirst()
                .orElseThrow();
        return estimates.secondsPerTrial().applyAsDouble(block);
    }

    @Test
    void withoutRunsTheFamilyEstimatesFromTheSizeOfEachInstance() throws IOException {
        Grid grid = grid(TOY);
        Estimates estimates = estimates(grid);
        assertThat(seconds(estimates, grid, "slow", "line")).isCloseTo(1e-4, within(1e-18));
        assertThat(seconds(estimates, grid, "search", "bowl")).isCloseTo(3e-4, within(1e-18));
        assertThat(estimates.source()).isEqualTo("instance sizes");
        assertThat(estimates.unbuildable()).isEmpty();
    }

    /** A bowl of 20,000 variables would take 2 s by its size. */
    @Test
    void anEstimateIsAtMostTheBudget() throws IOException {
        Grid grid = grid(TOY.replace("[line, bowl]", "[line, bowl@n=20000]").replace("90s", "1s"));
        assertThat(seconds(estimates(grid), grid, "fast", "bowl@n=20000")).isCloseTo(1, within(1e-12));
    }

    @Test
    void recordedCostsComeBeforeSizesAndTheRestIsSaid() throws IOException {
        record("a", "toy", "halving", Map.of("line", 3.0));
        Grid grid = grid(TOY);
        Estimates estimates = estimates(grid);
        assertThat(seconds(estimates, grid, "slow", "line")).isEqualTo(3);
        assertThat(seconds(estimates, grid, "fast", "line")).isEqualTo(3);
        assertThat(seconds(estimates, grid, "slow", "bowl")).isCloseTo(3e-4, within(1e-18));
        assertThat(seconds(estimates, grid, "search", "line")).isCloseTo(1e-4, within(1e-18));
        assertThat(estimates.source())
                .isEqualTo("recorded costs for 2 of 6 pairs of arm and instance, instance sizes for the rest");
    }

    @Test
    void theLatestRunByNameThatKnowsAPairCounts() throws IOException {
        record("2024", "toy", "halving", Map.of("line", 1.0, "bowl", 2.0));
        record("2026", "toy", "random-search", Map.of("line", 4.0, "bowl", 5.0));
        record("2025", "toy", "halving", Map.of("line", 3.0));
        Grid grid = grid(TOY);
        Estimates estimates = estimates(grid);
        assertThat(seconds(estimates, grid, "slow", "line")).isEqualTo(3);
        assertThat(seconds(estimates, grid, "slow", "bowl")).isEqualTo(2);
        assertThat(seconds(estimates, grid, "search", "bowl")).isEqualTo(5);
        assertThat(estimates.source()).isEqualTo("recorded costs");
    }

    @Test
    void runsOfOtherSuitesAndRunsWithoutCostsAreNotAsked() throws IOException {
        record("other", "harness", "halving", Map.of("line", 3.0));
        RunFolder.of(out.toString(), "bare")
                .record(new RunRecord(JsonNodeFactory.instance.objectNode().put("suite", "toy")));
        Grid grid = grid(TOY);
        assertThat(seconds(estimates(grid), grid, "slow", "line")).isCloseTo(1e-4, within(1e-18));
    }

    @Test
    void aRecordedCostMayBeMoreThanTheBudget() throws IOException {
        record("a", "toy", "halving", Map.of("line", 300.0));
        Grid grid = grid(TOY);
        assertThat(seconds(estimates(grid), grid, "slow", "line")).isEqualTo(300);
    }

    /** The family charges a nanosecond a round. */
    @Test
    void armsOfOneSolverOnOneInstanceTakeTheLongestOfTheirEstimates() throws IOException {
        Grid grid = grid(
                """
                suite: harness
                instances: [nothing]
                budget: {time: 10s}
                replicates: 1
                arms:
                  long: {solver: steady, axes: {rounds: [3000000]}}
                  short: {solver: steady, axes: {rounds: [1000]}}
                """);
        Estimates estimates = estimates(grid);
        assertThat(seconds(estimates, grid, "long", "nothing")).isCloseTo(3e-3, within(1e-15));
        assertThat(seconds(estimates, grid, "short", "nothing")).isCloseTo(3e-3, within(1e-15));
    }

    @Test
    void instancesThatCannotBeBuiltTakeNoTimeAndAreNamedWithTheReason() throws IOException {
        Grid grid = grid(TOY.replace("[line, bowl]", "[line, malformed]"));
        Estimates estimates = estimates(grid);
        assertThat(estimates.unbuildable()).isEqualTo(Map.of("malformed", "line 7 is no number"));
        assertThat(seconds(estimates, grid, "slow", "malformed")).isZero();
        assertThat(seconds(estimates, grid, "search", "malformed")).isZero();
    }

    @Test
    void runsWhoseFilesAreDamagedAreNamedAndPassedOver() throws IOException {
        record("a", "toy", "halving", Map.of("line", 3.0));
        record("b", "toy", "halving", Map.of("line", 4.0));
        Files.writeString(out.resolve("b/costs.json"), "{\"halving\": {\"li");
        record("c", "toy", "halving", Map.of("line", 5.0));
        Files.writeString(out.resolve("c/costs.json"), "{\"halving\": null}");
        record("d", "toy", "halving", Map.of("line", 6.0));
        Files.writeString(out.resolve("d/run.json"), "");
        Grid grid = grid(TOY);
        Estimates estimates = estimates(grid);
        assertThat(seconds(estimates, grid, "slow", "line")).isEqualTo(3);
        assertThat(estimates.passedOver())
                .satisfiesExactly(
                        b -> assertThat(b).startsWith("run b is passed over: " + out + "/b/costs.json is no JSON: "),
                        c -> assertThat(c).startsWith("run c is passed over: costs are seconds by solver"),
                        d -> assertThat(d)
                                .isEqualTo("run d is passed over: " + out + "/d/run.json is not a JSON object"));
    }
}
