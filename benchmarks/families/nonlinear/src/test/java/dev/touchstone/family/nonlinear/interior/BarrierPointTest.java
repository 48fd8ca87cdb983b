package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import org.junit.jupiter.api.Test;

class BarrierPointTest {
    private static final double NONE = TwoSidedProgram.NONE;

    private final SlackForm form = new SlackForm(TwoSidedProgram.program());
    private final BarrierPoint start = TwoSidedProgram.start(form);

    /** A start on or outside its bounds moves to 1 % inside, of max(1, |bound|) or of the interval. */
    @Test
    void aStartIsMovedIntoItsBounds() {
        var program = new PolynomialProgram(
                new double[] {-3, 50, 0.5, 9},
                new Bounds(new double[] {0, -NONE, 0, 2}, new double[] {NONE, 20, 1, 2}),
                "x1 + x2 + x3 + x4",
                Bounds.none(0));
        BarrierPoint point = TwoSidedProgram.start(new SlackForm(program));
        assertThat(point.z())
                .as("0 + 0.01, 20 - 0.2, inside, fixed")
                .containsExactly(new double[] {0.01, 19.8, 0.5, 2}, within(1e-15));
        assertThat(point.v()).containsExactly(1, 0, 1, 0);
        assertThat(point.w()).containsExactly(0, 1, 1, 0);
    }

    @Test
    void aNarrowIntervalIsKeptInPercentOfItsLength() {
        var program = new PolynomialProgram(
                new double[] {0}, new Bounds(new double[] {0}, new double[] {1e-3}), "x1", Bounds.none(0));
        assertThat(TwoSidedProgram.start(new SlackForm(program)).z()[0]).isCloseTo(1e-5, within(1e-18));
    }

    /** The slack of x1 + x2 = 3 in [0, 4] starts at 3; x1 x2 = 1 is off by 1. */
    @Test
    void theStartKnowsItsEquations() {
        assertThat(start.z()).containsExactly(1, 2, 7, 3);
        assertThat(start.e()).containsExactly(1, 0);
        assertThat(start.infeasibility()).isEqualTo(1);
    }

    @Test
    void distancesAreToTheBoundsThatExist() {
        assertThat(new boolean[] {start.hasLower(0), start.hasLower(2), start.hasUpper(0), start.hasUpper(1)})
                .as("a constant has none")
                .containsExactly(true, false, false, true);
        assertThat(start.aboveLower(1)).isEqualTo(3);
        assertThat(start.belowUpper(3)).isEqualTo(1);
    }

    @Test
    void aMoveEvaluatesAndDoesNotReachABound() {
        BarrierPoint point = start.another(form.program().evaluation());
        point.moveTo(start, 1, new double[] {-1, 1, 0, 2});
        assertThat(point.z()).as("x1 would be 0 and the slack 5: both stay").containsExactly(1, 3, 7, 3);
        assertThat(point.values().objective()).isEqualTo(300 + 3 + 7);
        assertThat(point.e()).containsExactly(3 - 1, 4 - 3);
    }

    @Test
    void multipliersOfBoundsStayNearTheCentralPath() {
        var step = new PrimalDualStep(4, 2);
        step.v()[0] = -5;
        step.w()[1] = 1e20;
        step.y()[0] = 8;
        BarrierPoint point = start.another(form.program().evaluation());
        point.moveTo(start, 0, new double[4]);
        point.moveMultipliers(start, 0.5, step, 1, 0.1);
        assertThat(point.y()).containsExactly(start.y()[0] + 4, start.y()[1]);
        assertThat(point.v()[0]).as("1 - 5 is raised to mu / (z - l) / 1e10").isCloseTo(1e-11, within(1e-22));
        assertThat(point.w()[1]).as("1e20 is cut to 1e10 mu / (u - z)").isCloseTo(1e9 / 3, within(1e-5));
        assertThat(point.v()[1]).as("untouched").isEqualTo(1);
        assertThat(point.v()[2]).as("a constant has no multiplier").isZero();
    }

    @Test
    void centringPutsMultipliersOnTheCentralPath() {
        start.centre(0.3);
        assertThat(start.v()).containsExactly(new double[] {0.3, 0.1, 0, 0.1}, within(1e-15));
        assertThat(start.w()).containsExactly(new double[] {0, 0.1, 0, 0.3}, within(1e-15));
    }

    @Test
    void barrierTermsAreAddedByTheirDistances() {
        double[] gradient = {1, 1, 1, 1};
        start.addBarrierGradient(0.6, gradient);
        assertThat(gradient)
                .as("-0.6/1; -0.6/3 + 0.6/3; none; -0.6/3 + 0.6/1")
                .containsExactly(new double[] {0.4, 1, 1, 1.4}, within(1e-15));
        double[] diagonal = new double[4];
        start.centre(0.6);
        start.addBoundCurvature(diagonal);
        assertThat(diagonal)
                .as("mu / distance^2 on the central path")
                .containsExactly(new double[] {0.6, 2 * 0.6 / 9, 0, 0.6 / 9 + 0.6}, within(1e-15));
    }
}
