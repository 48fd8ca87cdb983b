package dev.touchstone.grid;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridMistakesTest {
    @TempDir
    private Path folder;

    private ToyGrids grids;

    @BeforeEach
    void useTheFolder() {
        grids = new ToyGrids(folder);
    }

    @Test
    void everyMistakeIsReportedAtOnceWithItsLine() {
        assertThatThrownBy(
                        () -> grids.read(
                                """
                        suite: toy
                        instances: [line, two, "w*"]
                        budget: {steps: 0, time: soon, memory: 1g}
                        limit: later
                        target: 2
                        replicates: 0
                        colour: red
                        arms:
                          a: {solver: halvin}
                          b:
                            solver: halving
                            axes: {factor: [0.5, -1], fctor: 3}
                            tune: {sweeps: 1..x}
                            isolation: jail
                            trace: all
                            heap: big
                            settings: {sweeps: few}
                          c d: {solver: halving, axes: [factor]}
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("19 mistakes, nothing was run")
                .satisfies(e -> assertThat(e.getMessage().lines().skip(1).map(GridMistakesTest::withoutFolder))
                        .containsExactlyInAnyOrder(
                                "2: no instance \"two\"; known: [bowl, line] (more with --data DIR)",
                                "2: no instance \"w*\"; known: [bowl, line] (more with --data DIR)",
                                "3: a budget has at least 1 step, was 0",
                                "3: \"soon\" is no time; write 250ms, 90s, 10m, 3h or 1h30m",
                                "3: a budget has no \"memory\"; known: [steps, time]",
                                "4: \"later\" is no time; write 250ms, 90s, 10m, 3h or 1h30m",
                                "5: target is a number between 0 and 1, such as 1e-3; was 2",
                                "6: a number of replicates is whole, from 1 to 1,000,000; was 0",
                                "7: a grid has no \"colour\"; known: [arms, budget, description, extends, instances, "
                                        + "limit, replicates, suite, target]",
                                "9: no solver \"halvin\"; known: [failing, following, halving, newton, random-search]",
                                "12: factor must be positive, was -1.0",
                                "12: no setting [fctor]; known: [factor, sweeps]",
                                "13: \"1..x\" is no range; write 2^-12..2^3, 1..5, logspace(1e-4, 1, 5) or "
                                        + "linspace(0, 1, 3)",
                                "14: no isolation \"jail\"; known: [thread, process]",
                                "15: no trace \"all\"; known: [doubling, every-period]",
                                "16: \"big\" is no size; write 512m or 2g",
                                "17: setting sweeps=few is no int",
                                "18: arm name \"c d\": use letters, digits and - _ . @ + only",
                                "18: axes are a map from a setting to its values"));
    }

    /** The line and the text of a mistake. */
    private static String withoutFolder(String mistake) {
        return mistake.substring(mistake.indexOf("grid.yaml:") + "grid.yaml:".length());
    }

    @Test
    void mistakesOfABaseAreReportedWithItsName() {
        grids.write("base.yaml", ToyGrids.GOOD.replace("2^-3..2^-1", "[0.5, 0]"));
        assertThatThrownBy(() -> grids.read("extends: base.yaml\nlimit: 1s\n"))
                .hasMessageContaining("base.yaml:8: factor must be positive, was 0.0")
                .hasMessageContaining("grid.yaml:2: the hard limit PT1S is below the budget's time PT1M30S");
    }

    @Test
    void eachKeyThatIsMissingIsNamedWithAnExample() {
        List<String> lines = catchThrowable(() -> grids.read("description: nothing\n"))
                .getMessage()
                .lines()
                .toList();
        assertThat(lines.subList(1, lines.size()))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("\"suite\" is missing"),
                        line -> assertThat(line).contains("\"budget\" is missing, such as {time: 90s}"),
                        line -> assertThat(line).contains("\"replicates\" is missing, such as 10"));
        assertThatThrownBy(() -> grids.read("suite: toy\nbudget: {steps: 3}\nreplicates: {selection: 3}\n"))
                .hasMessageContaining("grid.yaml:2: a budget has a \"time\"")
                .hasMessageContaining("grid.yaml:3: replicates lack \"held-out\"")
                .hasMessageContaining("grid.yaml:1: \"instances\" is missing")
                .hasMessageContaining("grid.yaml:1: \"arms\" is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[line, bowl] | []                  | no arm is run on any instance; name an instance",
                "[line, bowl] | [bowl@m=3]          | bowl has no parameter m=3; known: [n]",
                "suite: toy   | suite: toys         | no suite \"toys\"; known: [toy]",
                "suite: toy   | suite: [toy]        | write one value here, not a list or a map",
                "tune         | {                   | not YAML",
                "held-out: 3  | held-out: 1.5       | a number of replicates is whole, from 1 to 1,000,000; was 1.5",
                "held-out: 3  | held-out: 2000000   | from 1 to 1,000,000; was 2000000",
                "selection: 2 | selection: -1       | from 0 to 1,000,000; was -1",
                "time: 1m30s  | time: 0s            | a budget's time is positive, was 0s",
                "steps: 7     | steps: seven        | \"seven\" is no number",
                "2^-3..2^-1   | []                  | axis [factor] has no values; give it at least one",
                "[0.75, 4]    | [0.75]              | is a list of 2 values, was one of 1",
                "[2, 3]       | [2, 4]              | factor^sweeps must be at most 8.0, was 2.0^4",
                "time: 1m30s  | time: 999999999999999999h | a time is at most 3650d, was 999999999999999999h",
                "given:       | tuned:              | \"tuned\" stands twice; keep one",
            })
    void aMistakeIsToldWithWhatWouldBeRight(String right, String wrong, String message) {
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("1 mistake, nothing was run")
                .hasMessageContaining(message);
    }

    @Test
    void aSearchWithoutSelectionReplicatesIsRefused() {
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD.replace("{selection: 2, held-out: 3}", "5")))
                .hasMessageContaining("grid.yaml:6: arm tuned tunes, so the grid needs replicates to choose on");
    }

    @Test
    void aSettingOnTwoAxesIsRefused() {
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD + "    tune: {sweeps: [1, 2]}\n"))
                .hasMessageContaining("grid.yaml:9: setting sweeps is on two axes; take it off one");
    }

    @Test
    void valuesThatAreRefusedOnlyTogetherAreFoundInEveryCell() {
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD.replace(
                        "axes: {\"factor, sweeps\": [[0.75, 4], [2, 3]]}", "axes: {factor: [0.5, 3], sweeps: [1, 2]}")))
                .hasMessageContaining("grid.yaml:9: factor^sweeps must be at most 8.0, was 3.0^2");
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD.replace(
                        "tune: {factor: 2^-3..2^-1}", "tune: {factor: [0.5, 3], sweeps: [1, 2]}")))
                .hasMessageContaining("grid.yaml:6: factor^sweeps must be at most 8.0, was 3.0^2");
    }

    /** Beyond either end a child JVM does not start, and the trials of the arm would all fail. */
    @ParameterizedTest
    @ValueSource(strings = {"0m", "1k", "32767k", "4097g", "99999999999g", "99999999999999999999t"})
    void aHeapThatNoChildCanHaveIsRefused(String heap) {
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD + "    heap: " + heap))
                .hasMessageContaining(
                        "grid.yaml:12: a heap is from 32m, with which a child JVM starts, to 4t; was " + heap);
    }

    @Test
    void theLeastAndTheMostHeapAreTaken() {
        for (String heap : List.of("32m", "32768k", "4t", "4096g")) {
            assertThat(grids.read(ToyGrids.GOOD + "    heap: " + heap).size()).isPositive();
        }
    }

    @Test
    void aBaseIsOneNameOfAFile() {
        for (String base : List.of("[a.yaml, b.yaml]", "{a: 1}", "none.yaml", "\"a\\0b\"", "")) {
            assertThatThrownBy(() -> grids.read("suite: toy\nextends: " + base))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("grid.yaml:2: ");
        }
        assertThatThrownBy(() -> grids.read("extends: grid.yaml"))
                .hasMessageContaining("grid.yaml:1: extends itself, or more than 10 files");
    }

    @Test
    void ofVeryManyMistakesTheFirstAreNamed() {
        String arms = IntStream.range(0, 1050)
                .mapToObj("  a%d: {solver: none}\n"::formatted)
                .collect(joining());
        assertThatThrownBy(() ->
                        grids.read("suite: toy\ninstances: line\nbudget: {time: 1s}\nreplicates: 1\narms:\n" + arms))
                .hasMessageStartingWith("1050 mistakes, nothing was run")
                .hasMessageContaining("grid.yaml:1005: ")
                .hasMessageNotContaining("grid.yaml:1006: ")
                .hasMessageEndingWith("and 50 more");
    }

    /** A line for each product: its points are counted from the sizes of its axes, and none is built. */
    @Test
    void aProductOfVeryManyPointsIsRefusedWithTheirNumber() {
        String wide = "{factor: \"linspace(0.1, 0.9, 1001)\", sweeps: 1..1000}\n";
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD.replace("{factor: 2^-3..2^-1}", wide)))
                .hasMessageContaining(
                        "grid.yaml:8: the axes have 1,001,000 points; 1,000,000 are allowed: give them fewer values");
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD + "  more:\n    solver: halving\n    axes: " + wide))
                .hasMessageContaining("grid.yaml:14: the axes have 1,001,000 points");
        assertThat(grids.read(ToyGrids.GOOD.replace("{factor: 2^-3..2^-1}", wide.replace("1001", "1000")))
                        .searches())
                .isTrue();
    }

    @Test
    void anAxisOfVeryManyValuesIsRefused() {
        assertThatThrownBy(() ->
                        grids.read(ToyGrids.GOOD.replace("factor: 2^-3..2^-1", "sweeps: [1..60000, 1..40000, 3]")))
                .hasMessageContaining("grid.yaml:8: \"sweeps\" has 100,001 values; 100,000 are allowed");
    }

    @Test
    void aGridOfVeryManyTrialsIsRefusedWithTheirNumber() {
        String grid =
                """
                suite: toy
                instances: [line, bowl]
                budget: {time: 1s}
                replicates: 1000000
                arms:
                  small: {solver: halving, axes: {sweeps: 1..2}}
                  large: {solver: halving, axes: {sweeps: 1..%d}}
                """;
        assertThat(grids.read(grid.formatted(48)).size()).isEqualTo(100_000_000);
        assertThatThrownBy(() -> grids.read(grid.formatted(49)))
                .hasMessageStartingWith("1 mistake")
                .hasMessageContaining("grid.yaml:7: the grid has 102,000,000 trials with those of arm large on bowl; "
                        + "100,000,000 are allowed: give its axes fewer values");
    }

    @Test
    void aFileThatIsNoYamlIsRefusedWithTheLine() {
        assertThatThrownBy(() -> grids.read("suite: toy\narms: [")).hasMessageContaining("grid.yaml:2: not YAML");
        assertThatThrownBy(() -> grids.read("- a\n- b\n"))
                .hasMessageContaining("grid.yaml:1: a grid is a map with the keys");
        assertThatThrownBy(() -> grids.read("")).hasMessageContaining("grid.yaml:1: a grid is a map");
    }
}
