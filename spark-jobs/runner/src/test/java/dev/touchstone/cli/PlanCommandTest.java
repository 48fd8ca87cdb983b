package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.cost.Estimates;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.Grid;
import dev.touchstone.spark.ProcessSuites;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {
    @TempDir
    private Path folder;

    private String grid(String instances) {
        return Said.file(
                folder,
                "a.yaml",
                """
                suite: harness
                instances: %s
                budget: {time: 10s}
                replicates: 5
                arms:
                  empty: {axes: {cell: 1..2}}
                  steady: {settings: {rounds: 720000000000}}
                """
                        .formatted(instances));
    }

    private Said plan(String instances, String... more) {
        var words = new ArrayList<>(List.of("plan", grid(instances), "--out", folder.toString()));
        words.addAll(List.of(more));
        return Said.to(words.toArray(String[]::new));
    }

    /** A round takes a nanosecond, but a trial at most its budget of ten seconds: 5 of these are 50/3600 core-hours. */
    @Test
    void aPlanCountsTrialsAndTheirCost() {
        Said plan = plan("[nothing]");
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.lines())
                .satisfiesExactly(
                        head -> assertThat(head)
                                .startsWith("15 trials in ")
                                .endsWith("about 0.013889 core-hours by instance sizes"),
                        line -> assertThat(line).isEqualTo("solver  trials"),
                        line -> assertThat(line).isEqualTo("empty       10"),
                        line -> assertThat(line).isEqualTo("steady       5"),
                        line -> assertThat(line).isEqualTo("instance  trials"),
                        line -> assertThat(line).isEqualTo("nothing       15"));
    }

    @Test
    void scriptsGetThePlanOnOneLine() {
        assertThat(plan("[nothing]", "--json", "--slots", "1").out())
                .startsWith("{\"trials\":15,\"by_solver\":{\"empty\":10,\"steady\":5},\"by_instance\":{\"nothing\":15}")
                .contains("\"estimate_source\":\"instance sizes\"")
                .endsWith("\"unbuildable\":{},\"passed_over\":[]}" + System.lineSeparator());
    }

    @Test
    void whatAPatternMatchesAndCannotBeBuiltIsAWarning() {
        Said plan = plan("\"*\"");
        assertThat(plan.code()).isZero();
        assertThat(plan.lines())
                .endsWith(
                        "1 of 2 instances cannot be built, and their trials, 15 at most, will fail:",
                        "  unbuildable: a problem that cannot be built, on purpose");
    }

    @Test
    void whatIsNamedAndCannotBeBuiltIsRefused() {
        Said plan = plan("[nothing, unbuildable]");
        assertThat(plan.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(plan.err())
                .contains("a.yaml:2: unbuildable cannot be built: a problem that cannot be built, on purpose");
        assertThat(plan.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../esc", "..", "a b/../c", "r{1,2}"})
    void aNameThatIsNoIdIsRefusedBeforeAnythingRuns(String name) {
        String out = folder.resolve("runs").toString();
        String[][] commands = {
            {"run", grid("[nothing]"), "--out", out, "--name", name},
            {"run", grid("[nothing]"), "--out", out, "--resume", name},
            {"run", "--trial", "0", "--from", name, "--out", out},
            {"leaderboard", name, "--out", out},
        };
        for (String[] words : commands) {
            Said said = Said.to(words);
            assertThat(said.code()).isEqualTo(Exit.BAD_INPUT);
            boolean path = name.contains("/") && !List.of(words).contains("--name");
            assertThat(said.err()).contains(path ? "no run " + name : "\"" + name + "\" is no id of a run");
        }
        assertThat(folder.toFile().list()).containsExactly("a.yaml");
    }

    /** The run gets past its id, to an instance that cannot be built. */
    @Test
    void aRunIsNamedAfterItsGridWhateverThatIsCalled() {
        grid("[unbuildable]");
        assertThat(folder.resolve("a.yaml")
                        .toFile()
                        .renameTo(folder.resolve("my {1,2}.yaml").toFile()))
                .isTrue();
        String file = folder.resolve("my {1,2}.yaml").toString();
        assertThat(Said.to("run", file, "--out", folder.toString()).err()).contains("unbuildable cannot be built");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "0", "1.5", "many", "99999999999"})
    void aNumberOfTasksIsAtLeastOne(String number) {
        for (String[] words : new String[][] {{"plan", "--slots"}, {"run", "--chunk-tasks"}}) {
            Said said = Said.to(words[0], grid("[nothing]"), words[1], number);
            assertThat(said.code()).isEqualTo(Exit.BAD_INPUT);
            assertThat(said.err())
                    .contains(words[1], "\"%s\" is no number of tasks; write one from 1 to 999999".formatted(number));
        }
    }

    @Test
    void aFileOfAliasesToAliasesIsRefused() {
        String file = Said.file(folder, "a.yaml", "a: &a [x]\nb: [*a, *a]\nc: &c [*c, *c]\n");
        Said plan = Said.to("plan", file);
        assertThat(plan.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(plan.err()).contains("a.yaml:3: ").doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNotThereIsAnsweredWithAWayToFindOne() {
        Said plan = Said.to("plan", folder.resolve("none.yaml").toString());
        assertThat(plan.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(plan.err().strip())
                .isEqualTo(
                        folder.resolve("none.yaml")
                                + ": there is no such grid file; 'touchstone list grids' names those that come with the project");
        assertThatThrownBy(() -> GridSource.read(folder, ProcessSuites.get(), problems()))
                .hasMessageContaining("there is no such grid file");
    }

    private static Estimates estimates(SortedMap<String, String> unbuildable) {
        return new Estimates(block -> 1, "this test", unbuildable, List.of());
    }

    @Test
    void aRunWhoseRecordIsCutOffIsNamedAndPassedOver() {
        Path neighbour = folder.resolve("neighbour");
        assertThat(neighbour.toFile().mkdir()).isTrue();
        Said.file(neighbour, "costs.json", "{}");
        Said.file(neighbour, "run.json", "{\"suite\": \"harn");
        Said plan = plan("[nothing]");
        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out())
                .contains("run neighbour is passed over: " + neighbour.resolve("run.json") + " is not JSON: ");
        assertThat(plan("[nothing]", "--json").out()).contains("\"passed_over\":[\"run neighbour is passed over: ");
    }

    private static ProblemCache problems() {
        return new ProblemCache(Data.none(), 1);
    }

    /** The first twenty are named; the number of the trials is that of the grid. */
    @Test
    void ofManyThatCannotBeBuiltSomeAreNamed() {
        Grid grid = GridSource.read(Path.of(grid("[nothing]")), ProcessSuites.get(), problems());
        SortedMap<String, String> unbuildable = new TreeMap<>();
        for (int i = 0; i < 1203; i++) {
            unbuildable.put("set-%04d".formatted(i), "no data");
        }
        List<String> lines = GridSource.warnings(grid, estimates(unbuildable));
        assertThat(lines).hasSize(1 + 20 + 1);
        assertThat(lines.get(0))
                .isEqualTo("1,203 of 1 instances cannot be built, and their trials, 0 at most, will fail:");
        assertThat(lines.get(20)).isEqualTo("  set-0019: no data");
        assertThat(lines.get(21)).isEqualTo("  and 1,183 more");
        assertThat(GridSource.warnings(grid, estimates(new TreeMap<>()))).isEmpty();
    }

    @Test
    void aRunNeedsAGridAndANameOfItsOwn() {
        assertThat(Said.to("run").err().strip())
                .isEqualTo("missing GRID; 'touchstone list grids' names the grids that come with the project");
        String there = folder.resolve("there").toString();
        assertThat(folder.resolve("there").toFile().mkdir()).isTrue();
        Said.file(Path.of(there), "run.json", "{}");
        Said again = Said.to("run", grid("[nothing]"), "--out", folder.toString(), "--name", "there");
        assertThat(again.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(again.err().strip()).isEqualTo("there is a run there already; continue it with --resume there");
        Said lost = Said.to("run", grid("[nothing]"), "--out", folder.toString(), "--resume", "lost");
        assertThat(lost.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(lost.err()).contains("no run lost in " + folder + "; known: [there]");
    }
}
