package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BarrierNewtonTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    /** The first Newton step of a program, with multipliers of least squares or of zeros. */
    private static final class First {
        private final BarrierPoint at;
        private final PrimalDualStep step;
        private final BarrierNewton newton;
        private final BarrierProblem problem;

        First(NonlinearProgram program, double mu) {
            var evaluation = program.evaluation();
            var form = new SlackForm(program);
            at = BarrierPoint.start(form, evaluation);
            newton = new BarrierNewton(form, evaluation, new BarrierSystem(form));
            problem = new BarrierProblem(form, mu);
            step = new PrimalDualStep(form.size(), form.equations());
        }

        PrimalDualStep solved() {
            newton.solve(at, problem, step);
            return step;
        }
    }

    /** min x1^2 + x2^2 on x1 + x2 = 2 from (3, 0): to (1, 1) with the multiplier -2. */
    @Test
    void aStepSolvesTheKktSystemOfAQuadraticProgram() {
        var first = new First(
                new PolynomialProgram(
                        new double[] {3, 0},
                        Bounds.none(2),
                        "x1^2 + x2^2",
                        new Bounds(new double[] {2}, new double[] {2}),
                        "x1 + x2"),
                0.1);
        assertThat(first.solved().z()).containsExactly(new double[] {-2, 1}, within(1e-9));
        assertThat(first.step.y()).containsExactly(new double[] {-2}, within(1e-9));
    }

    /** One variable x &gt;= 0 at 1 with v = 1: (2 + v/x) dx = -(2 x - mu/x + damping) by hand. */
    @Test
    void boundsAddTheirCurvatureAndTheirBarrier() {
        var first = new First(
                new PolynomialProgram(
                        new double[] {1}, new Bounds(new double[] {0}, new double[] {NONE}), "x1^2", Bounds.none(0)),
                0.5);
        double dx = -(2 - 0.5 + 1e-5 * 0.5) / 3;
        assertThat(first.solved().z()[0]).isCloseTo(dx, within(1e-9));
        assertThat(first.step.v()[0]).as("mu - v dx over x, less v").isCloseTo(0.5 - dx - 1, within(1e-9));
    }

    /** -x1^2 has the curvature -2: the first shift is 1e-4, and grows by 100 up to 100. */
    @Test
    void aConcaveFunctionIsShiftedUntilTheStepDescends() {
        var first = new First(new PolynomialProgram(new double[] {1}, Bounds.none(1), "0 - x1^2", Bounds.none(0)), 0.1);
        assertThat(first.solved().z()[0]).as("2 / (100 - 2)").isCloseTo(2.0 / 98, within(1e-9));
        assertThat(first.solved().z()[0])
                .as("the next shift begins at a third of the last")
                .isCloseTo(2 / (100.0 / 3 - 2), within(1e-7));
    }

    @Test
    void secondDerivativesThatAreNotFiniteEndTheRun() {
        var first = new First(
                new PolynomialProgram(new double[] {1e154}, Bounds.none(1), "1e-300 x1^4", Bounds.none(0)) {
                    @Override
                    protected double[][] hessian(double[] x, double sigma, double[] lambda) {
                        return new double[][] {{Double.NaN}};
                    }
                },
                0.1);
        assertThatThrownBy(first::solved).isInstanceOf(Diverged.class).hasMessageContaining("second derivatives");
    }

    /** grad f = (3, 1), G = (1, 1): the least ||(3, 1) + y (1, 1)|| is at y = -2. */
    @Test
    void multipliersAreChosenByLeastSquares() {
        var first = new First(
                new PolynomialProgram(
                        new double[] {1, 1},
                        Bounds.none(2),
                        "3 x1 + x2",
                        new Bounds(new double[] {2}, new double[] {2}),
                        "x1 + x2"),
                0.1);
        first.newton.chooseMultipliers(first.at);
        assertThat(first.at.y()).containsExactly(new double[] {-2}, within(1e-8));
    }

    /** y = -2e4 is more than 1000. */
    @Test
    void largeMultipliersAreZeroInstead() {
        var first = new First(
                new PolynomialProgram(
                        new double[] {1},
                        Bounds.none(1),
                        "20 x1",
                        new Bounds(new double[] {1}, new double[] {1}),
                        "0.001 x1"),
                0.1);
        first.at.multipliers(new double[] {7});
        first.newton.chooseMultipliers(first.at);
        assertThat(first.at.y()).containsExactly(0);
    }

    @Test
    void operationsOfTheFactorsAreCharged() {
        var flops = new AtomicLong();
        var counted = new CountedProgram(
                new PolynomialProgram(new double[] {1, 2}, Bounds.none(2), "x1^2 + x2^2", Bounds.none(0)),
                (unit, amount) -> flops.addAndGet(unit.equals("flops") ? amount : 0));
        new First(counted, 0.1).solved();
        assertThat(flops.get()).isPositive();
    }
}
