package dev.touchstone.family.nonlinear.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import org.junit.jupiter.api.Test;

class NonlinearMetricsTest {
    /** min x1^2 + x2^2 subject to x1 + x2 = 1 and x2 &lt;= 0.25. */
    private final NonlinearProgram program = new PolynomialProgram(
            new double[] {0, 0},
            new Bounds(
                    new double[] {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY},
                    new double[] {Double.POSITIVE_INFINITY, 0.25}),
            "x1^2 + x2^2",
            new Bounds(new double[] {1}, new double[] {1}),
            "x1 + x2");

    private double of(Metric<NonlinearProgram, PrimalDualPoint> metric, double x1, double x2, double lambda) {
        return metric.of()
                .applyAsDouble(program, new PrimalDualPoint(new double[] {x1, x2}, new double[] {lambda}, 0.5));
    }

    @Test
    void theResidualRanksAndAllButTheStepSizeAreMinimised() {
        assertThat(NonlinearMetrics.all())
                .extracting(Metric::name)
                .containsExactly("kkt-residual", "infeasibility", "dual-infeasibility", "objective", "step-size");
        assertThat(NonlinearMetrics.all())
                .extracting(Metric::goal)
                .containsExactly(Goal.MINIMISE, Goal.MINIMISE, Goal.MINIMISE, Goal.MINIMISE, Goal.MAXIMISE);
    }

    /** At the solution (0.75, 0.25) lambda = -1.5, and the slope 0.5 - 1.5 = -1 of x2 leads out of its bound. */
    @Test
    void allResidualsAreZeroAtTheSolution() {
        assertThat(of(NonlinearMetrics.kktResidual(), 0.75, 0.25, -1.5)).isZero();
        assertThat(of(NonlinearMetrics.infeasibility(), 0.75, 0.25, -1.5)).isZero();
        assertThat(of(NonlinearMetrics.dualInfeasibility(), 0.75, 0.25, -1.5)).isZero();
        assertThat(of(NonlinearMetrics.objective(), 0.75, 0.25, -1.5)).isEqualTo(0.625);
    }

    /** At (2, -0.5) with lambda = 1: grad L = (5, 0), c - 1 = 0.5. */
    @Test
    void theResidualIsThatOfBothParts() {
        assertThat(of(NonlinearMetrics.dualInfeasibility(), 2, -0.5, 1)).isEqualTo(5);
        assertThat(of(NonlinearMetrics.infeasibility(), 2, -0.5, 1)).isEqualTo(0.5);
        assertThat(of(NonlinearMetrics.kktResidual(), 2, -0.5, 1)).isCloseTo(Math.hypot(5, 0.5), within(1e-15));
    }

    /** x2 = 1 is 0.75 above its bound, x1 + x2 = 1 holds. */
    @Test
    void infeasibilityIsTheLargestOfBoundsAndConstraints() {
        assertThat(of(NonlinearMetrics.infeasibility(), 0, 1, 0)).isEqualTo(0.75);
        assertThat(of(NonlinearMetrics.infeasibility(), 3, 1, 0)).isEqualTo(3);
    }

    @Test
    void theStepSizeIsTheSolversOwn() {
        assertThat(of(NonlinearMetrics.stepSize(), 0, 0, 0)).isEqualTo(0.5);
        var start = new PrimalDualPoint(program.start(), program.startMultipliers());
        assertThat(NonlinearMetrics.stepSize().of().applyAsDouble(program, start))
                .isNaN();
    }
}
