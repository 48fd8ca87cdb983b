package dev.touchstone.suite.harness.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Diverged;
import dev.touchstone.suite.harness.StepsRun;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToySolversTest {
    private static final Bowl LINE = Bowl.of(1);
    private static final Map<String, String> DEFAULTS = Map.of();

    @Test
    void halvingHalvesEveryVariableInEachStep() {
        var run = new StepsRun(3);
        assertThat(run.solve(new Halving(), Bowl.of(2), DEFAULTS)).containsExactly(128, 128);
        assertThat(run.iterates()).extracting(x -> x[1]).containsExactly(1024.0, 512.0, 256.0, 128.0);
        // f = x_1^2 + 2 x_2^2 before each step
        assertThat(run.left().get("path")).containsExactly(3 * 0x1p20, 3 * 0x1p18, 3 * 0x1p16);
    }

    @Test
    void sweepsAreFactorsOfOneStep() {
        double[] x = new StepsRun(2).solve(new Halving(), LINE, Map.of("factor", "0.25", "sweeps", "2"));
        assertThat(x).containsExactly(1024 / 256.0);
    }

    @Test
    void settingsOfHalvingAreRefusedAloneAndTogether() {
        assertThatThrownBy(() -> new Halving.Settings(0, 1)).hasMessage("factor must be positive, was 0.0");
        assertThatThrownBy(() -> new Halving.Settings(0.5, 0)).hasMessage("sweeps must be at least 1, was 0");
        assertThatThrownBy(() -> new Halving.Settings(2, 4)).hasMessage("factor^sweeps must be at most 8.0, was 2.0^4");
        assertThat(new Halving.Settings(2, 3).sweeps()).isEqualTo(3);
    }

    @Test
    void followingGoesOnFromTheEndOfThePath() {
        var run = new StepsRun(1, Map.of("path", new double[] {100, 64}));
        assertThat(run.solve(new Following(), Bowl.of(2), DEFAULTS)).containsExactly(4, 0);
        assertThat(new StepsRun(1).solve(new Following(), LINE, Map.of("alone", "true")))
                .containsExactly(512);
    }

    @Test
    void onlyFollowingInheritsAndOnlyIfItIsNotAlone() {
        assertThat(new Following().inherits(new Following.Settings(0.5, false))).contains("path");
        assertThat(new Following().inherits(new Following.Settings(0.5, true))).isEmpty();
        assertThat(new Halving().inherits(new Halving().defaults())).isEmpty();
        assertThat(new Halving().leaves()).isEqualTo(List.of("path"));
    }

    @Test
    void newtonEndsInTheMinimumAfterOneStepAndDeclinesMoreVariables() {
        var run = new StepsRun(10);
        assertThat(run.solve(new Newton(), LINE, DEFAULTS)).containsExactly(0);
        assertThat(run.iterates()).hasSize(1);
        assertThat(new Newton().declines(LINE)).isEmpty();
        assertThat(new Newton().declines(Bowl.of(2))).contains("solves problems of one variable only");
    }

    @Test
    void failingFailsAfterItsSteps() {
        for (int steps : new int[] {0, 3}) {
            var changes = Map.of("way", "throws", "afterSteps", Integer.toString(steps));
            var run = new StepsRun(10);
            assertThatThrownBy(() -> run.solve(new Failing(), LINE, changes))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("failed on purpose");
            assertThat(run.iterates()).hasSize(steps + 1);
        }
        assertThatThrownBy(() -> new StepsRun(10).solve(new Failing(), LINE, Map.of("way", "diverges")))
                .isInstanceOf(Diverged.class);
        assertThat(new StepsRun(10).solve(new Failing(), LINE, Map.of("way", "not-a-number"))[0])
                .isNaN();
        assertThat(new StepsRun(10).solve(new Failing(), LINE, DEFAULTS)).containsExactly(1024);
    }

    @Test
    void aGreedySearchNeverClimbs() {
        var run = new StepsRun(50);
        double[] end = run.solve(new RandomSearch(), Bowl.of(3), DEFAULTS);
        for (int i = 1; i < run.iterates().size(); i++) {
            assertThat(Bowl.of(3).value(run.iterates().get(i)))
                    .isLessThanOrEqualTo(Bowl.of(3).value(run.iterates().get(i - 1)));
        }
        assertThat(Bowl.of(3).value(end)).isLessThan(Bowl.of(3).value(Bowl.of(3).start()));
    }

    @Test
    void movesOfTwoPointsAreAsLongAsTheRadiusWhichDecays() {
        var run = new StepsRun(3);
        run.solve(
                new RandomSearch(),
                LINE,
                Map.of("law", "two-point", "tries", "1", "greedy", "false", "radius", "64", "decay", "50%"));
        for (int i = 1; i <= 3; i++) {
            double move = run.iterates().get(i)[0] - run.iterates().get(i - 1)[0];
            assertThat(Math.abs(move)).isEqualTo(128 / Math.pow(2, i));
        }
    }

    @Test
    void theSearchStaysInItsInterval() {
        var run = new StepsRun(20);
        run.solve(new RandomSearch(), Bowl.of(2), Map.of("greedy", "false", "low", "1000", "high", "1050"));
        run.iterates().subList(1, 21).forEach(x -> assertThat(Arrays.stream(x).boxed())
                .allMatch(value -> value >= 1000 && value <= 1050));
    }
}
