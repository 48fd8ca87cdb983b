package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import org.junit.jupiter.api.Test;

class FeasibilityRestorationTest {
    /** x1 + 2 x2 = 4 from (1, 1), without bounds: c is linear, a Gauss-Newton step all but solves it. */
    @Test
    void aStepTowardsALinearEquationAllButReachesIt() {
        var form = new SlackForm(new PolynomialProgram(
                new double[] {1, 1},
                Bounds.none(2),
                "x1",
                new Bounds(new double[] {4}, new double[] {4}),
                "x1 + 2 x2"));
        BarrierPoint at = TwoSidedProgram.start(form);
        BarrierPoint trial = at.another(form.program().evaluation());
        var restoration = new FeasibilityRestoration(new BarrierSystem(form), form, at, 1e-9);
        assertThat(restoration.isDone(at)).isFalse();
        assertThat(restoration.step(at, trial)).isEqualTo(1);
        assertThat(trial.infeasibility()).as("damped by zeta = 0.01").isLessThan(0.01);
        assertThat(restoration.isDone(trial)).isTrue();
        assertThat(trial.z()[1] - 1).as("along (1, 2)").isCloseTo(2 * (trial.z()[0] - 1), within(1e-12));
    }

    @Test
    void nineTenthsOfTheViolationAreEnough() {
        var form = new SlackForm(TwoSidedProgram.program());
        BarrierPoint from = TwoSidedProgram.start(form);
        var restoration = new FeasibilityRestoration(new BarrierSystem(form), form, from, 0.1);
        assertThat(restoration.isDone(TwoSidedProgram.at(form, 1, 1.9, 7, 2.9)))
                .as("0.9 of 1")
                .isTrue();
        assertThat(restoration.isDone(TwoSidedProgram.at(form, 1, 1.95, 7, 2.95)))
                .isFalse();
    }

    /** The central path of the larger of mu and the violation, which is 1. */
    @Test
    void multipliersOfBoundsAreCentredAtTheStart() {
        var form = new SlackForm(TwoSidedProgram.program());
        BarrierPoint from = TwoSidedProgram.start(form);
        new FeasibilityRestoration(new BarrierSystem(form), form, from, 0.1);
        assertThat(from.v()).containsExactly(new double[] {1, 1 / 3.0, 0, 1 / 3.0}, within(1e-15));
    }

    /** x^2 + 1 has its least violation at 0, where no step leads on. */
    @Test
    void aStationaryViolationIsInfeasible() {
        var form = new SlackForm(
                new PolynomialProgram(new double[] {0}, Bounds.none(1), "x1", Bounds.zero(1), "x1^2 + 1"));
        BarrierPoint at = TwoSidedProgram.start(form);
        var restoration = new FeasibilityRestoration(new BarrierSystem(form), form, at, 0.1);
        assertThatThrownBy(() -> restoration.step(at, at.another(form.program().evaluation())))
                .isInstanceOf(Diverged.class)
                .hasMessageContaining("infeasible");
    }
}
