package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.solvers.Lbfgs;
import dev.touchstone.suite.lrschedules.solvers.Mfac;
import dev.touchstone.suite.lrschedules.solvers.Prune;
import dev.touchstone.suite.lrschedules.solvers.Sgd;
import dev.touchstone.suite.lrschedules.solvers.Sso;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On iris, 150 rows and 15 variables: a pass takes 4.5 us, an epoch in batches of 16 has 10 steps. */
class LrSchedulesFamilyTest {
    private static final Objective IRIS = SampleData.iris();
    private static final double PASS = 150 * 15 * 2e-9;

    @Test
    void aGradientMethodTakesAPassAnEpochAndAMicrosecondAStep() {
        assertThat(estimate(new Sgd(), Map.of())).isCloseTo(100 * (PASS + 10e-6) + 1e-4, within(1e-15));
    }

    @Test
    void anInnerStepTakesTwoPasses() {
        assertThat(estimate(new Sso(), Map.of("batchSize", "150", "innerSteps", "7")))
                .isCloseTo(100 * (15 * PASS + 1e-6) + 1e-4, within(1e-15));
    }

    /** A step of M-FAC's window: 0.3 ns m^3 and 3 ns m d. */
    @Test
    void aWindowTakesItsCubeAndAProduct() {
        double step = 1e-6 + 3e-10 * 8 * 8 * 8 + 3e-9 * 8 * 15;
        assertThat(estimate(new Mfac(), Map.of("gradients", "8")))
                .isCloseTo(100 * (PASS + 10 * step) + 1e-4, within(1e-15));
    }

    /** The gradients of pruning are computed once and not at every step. */
    @Test
    void pruningIsEstimatedAsItsTraining() {
        assertThat(estimate(new Prune(), Map.of())).isEqualTo(estimate(new Sgd(), Map.of()));
    }

    @Test
    void withoutMiniBatchesAStepIsAPass() {
        assertThat(estimate(new Lbfgs(), Map.of())).isCloseTo(1000 * (PASS + 1e-6) + 1e-4, within(1e-15));
    }

    private static <H extends Record> double estimate(Solver<Objective, ?, H> solver, Map<String, String> changes) {
        Settings settings = Settings.of(solver.defaults()).with(changes);
        return new LrSchedulesFamily().estimatedSeconds(IRIS, settings);
    }
}
