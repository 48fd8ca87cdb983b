package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Isolation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridFileTest {
    @TempDir
    private Path folder;

    private ToyGrids grids;

    @BeforeEach
    void useTheFolder() {
        grids = new ToyGrids(folder);
    }

    @Test
    void aGridIsWhatItsFileSays() {
        Grid grid = grids.read(ToyGrids.GOOD);
        assertThat(grid.name()).isEqualTo("grid");
        assertThat(grid.text()).isEqualTo(ToyGrids.GOOD);
        assertThat(grid.suite()).isEqualTo("toy");
        // an instance: 3 points x 2 + 3 points, one of them the default, x 3, and 2 cells x 3
        assertThat(grid.size()).isEqualTo(2 * (3 * 2 + 3 * 3 + 2 * 3));
        // of the held-out trials of the search, those of the winner and of the default are run
        assertThat(grid.trials()).isEqualTo(2 * (3 * 2 + 2 * 3 + 2 * 3));
        assertThat(grid.trial(0).trial().settings()).hasToString("factor=0.125,sweeps=1");
        assertThat(grid.trial(grid.size() - 1).competitor()).isEqualTo("given factor=2.0 sweeps=3");
    }

    @Test
    void whatIsNotWrittenHasItsDefault() {
        Grid grid = grids.read(ToyGrids.GOOD.replace("steps: 7, ", ""));
        assertThat(grid.budgetSteps()).isEqualTo(Long.MAX_VALUE);
        assertThat(grid.limit()).as("twice 90 s and a second").isEqualTo(Duration.ofSeconds(181));
        assertThat(grid.target()).isEqualTo(1e-3);
        assertThat(grid.trial(0).isolation()).isEqualTo(Isolation.THREAD);
        assertThat(grid.trial(0).heapBytes()).isEqualTo(1L << 30);
        assertThat(grid.trial(0).trial().recording()).hasToString("plain");
    }

    @Test
    void whatIsWrittenIsTaken() {
        Grid grid = grids.read(ToyGrids.GOOD.replace(
                        "solver: halving\n    tune",
                        "solver: halving\n    isolation: process\n    heap: 64m\n"
                                + "    trace: every-period\n    settings: {sweeps: 2}\n    tune")
                + "limit: 95s\ntarget: 1e-5\n");
        assertThat(grid.limit()).isEqualTo(Duration.ofSeconds(95));
        assertThat(grid.target()).isEqualTo(1e-5);
        assertThat(grid.trial(0).isolation()).isEqualTo(Isolation.PROCESS);
        assertThat(grid.trial(0).heapBytes()).isEqualTo(64L << 20);
        assertThat(grid.trial(0).trial().recording()).hasToString("every-period");
        assertThat(grid.trial(0).trial().settings()).hasToString("factor=0.125,sweeps=2");
        assertThat(grid.trial(grid.size() - 1).isolation()).isEqualTo(Isolation.THREAD);
    }

    @Test
    void anArmWithoutASolverHasItsName() {
        Grid grid = grids.read(
                """
                suite: toy
                instances: line
                budget: {time: 1s}
                replicates: 2
                arms:
                  newton:
                  halving: {settings: {factor: 2^-2, sweeps: 3}}
                """);
        assertThat(grid.size()).isEqualTo(4);
        assertThat(grid.trial(0).trial().solver()).isEqualTo("newton");
        assertThat(grid.trial(2).trial().settings()).hasToString("factor=0.25,sweeps=3");
    }

    @Test
    void patternsMatchListedInstancesInTheOrderOfTheSuite() {
        Grid grid = grids.read(ToyGrids.GOOD.replace("[line, bowl]", "[\"*\"]"));
        assertThat(grid.armsOnInstances())
                .extracting(on -> on.arm().name() + " on " + on.instance())
                .containsExactly("tuned on line", "given on line", "tuned on bowl", "given on bowl");
        assertThat(grids.read(ToyGrids.GOOD.replace("[line, bowl]", "\"b*\"")).armsOnInstances())
                .extracting(ArmOnInstance::instance)
                .containsOnly("bowl");
    }

    @Test
    void anInstanceThatIsNotListedIsRunUnderTheNameItWasAskedFor() {
        Grid grid = grids.read(ToyGrids.GOOD.replace("[line, bowl]", "[bowl, \"bowl@n=7\"]"));
        assertThat(grid.armsOnInstances())
                .extracting(ArmOnInstance::instance)
                .containsExactly("bowl", "bowl", "bowl@n=7", "bowl@n=7");
    }

    @Test
    void anArmMayNameItsOwnInstances() {
        assertThat(grids.read(ToyGrids.GOOD + ToyGrids.BEHIND).armsOnInstances())
                .extracting(on -> on.arm().name() + " on " + on.instance())
                .containsExactly("tuned on line", "given on line", "behind on line", "tuned on bowl", "given on bowl");
    }

    @Test
    void instancesThatAreNamedAndCannotBeBuiltAreRefusedWithTheirLines() {
        Path file =
                grids.write("named.yaml", ToyGrids.GOOD.replace("[line, bowl]", "[\"l*\", bowl]") + ToyGrids.BEHIND);
        assertThatThrownBy(() -> GridFile.refuseNamed(file, Map.of("line", "no data", "bowl", "no code")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 mistakes, nothing was run")
                .hasMessageContaining("named.yaml:2: bowl cannot be built: no code")
                .hasMessageContaining("named.yaml:15: line cannot be built: no data");
    }

    @Test
    void aListThatArmsShareIsReadOnce() {
        Path file = grids.write(
                "shared.yaml",
                ToyGrids.GOOD.replace("[line, bowl]", "&all [line, bowl]")
                        + ToyGrids.BEHIND.replace("instances: [line]", "instances: *all"));
        assertThatThrownBy(() -> GridFile.refuseNamed(file, Map.of("line", "no data")))
                .hasMessageContaining("1 mistake, nothing was run");
    }

    @Test
    void instancesThatOnlyPatternsMatchAreNotRefused() {
        Path file = grids.write("pattern.yaml", ToyGrids.GOOD.replace("[line, bowl]", "[\"*\"]"));
        assertThatCode(() -> GridFile.refuseNamed(file, Map.of("line", "no data")))
                .doesNotThrowAnyException();
    }

    @Test
    void aGridLaysItselfOverTheFileThatItExtends() {
        grids.write("base.yaml", ToyGrids.GOOD);
        Grid grid = grids.read(
                "extends: base.yaml\ninstances: [line]\nreplicates: {selection: 1}\narms: {more: {solver: newton}}\n");
        assertThat(grid.armsOnInstances()).extracting(on -> on.arm().name()).containsExactly("tuned", "given", "more");
        assertThat(grid.armsOnInstances().get(0).selection()).isEqualTo(1);
        assertThat(grid.armsOnInstances().get(0).heldOut()).isEqualTo(3);
    }

    @Test
    void filesThatExtendEachOtherAreRefused() {
        grids.write("base.yaml", "extends: grid.yaml\n");
        assertThatThrownBy(() -> grids.read("suite: toy\nextends: base.yaml\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("extends itself");
        assertThatThrownBy(() -> grids.read("extends: nowhere.yaml\n"))
                .hasMessageContaining("grid.yaml:1: there is no file");
    }
}
