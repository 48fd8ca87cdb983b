package dev.touchstone.family.nonlinear.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AugmentedLagrangianLbfgsTest {
    private final AugmentedLagrangianLbfgs solver = new AugmentedLagrangianLbfgs();
    private final List<double[]> multipliers = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();

    private void run(NonlinearProgram program, int steps) {
        solver.solve(program, solver.defaults(), new Run<>() {
            @Override
            public boolean proceed(PrimalDualPoint iterate) {
                points.add(iterate.x().clone());
                multipliers.add(iterate.lambda().clone());
                return points.size() <= steps;
            }

            @Override
            public Philox random(String stream) {
                return Philox.of(stream);
            }
        });
    }

    /**
     * min x^2 / 2 subject to x = 1 from 3: rho = 2 (4.5) / 2^2 = 2.25. With lambda = 0 the minimum of x^2 / 2 + rho/2 (x - 1)^2 is
     * rho / (1 + rho), and the next multiplier rho (x - 1).
     */
    @Test
    void theFirstPenaltyIsTwiceTheObjectiveOverTheSquaredViolation() {
        run(
                new PolynomialProgram(
                        new double[] {3},
                        Bounds.none(1),
                        "0.5 x1^2",
                        new Bounds(new double[] {1}, new double[] {1}),
                        "x1"),
                1);
        double x = 2.25 / 3.25;
        assertThat(points.get(1)[0]).isCloseTo(x, within(1e-3));
        assertThat(multipliers.get(1)[0]).isCloseTo(2.25 * (x - 1), within(3e-3));
    }

    /** A feasible start has no violation to divide by: rho = 10. */
    @Test
    void aFeasibleStartHasAPenaltyOfTen() {
        run(
                new PolynomialProgram(
                        new double[] {1},
                        Bounds.none(1),
                        "0.5 x1^2",
                        new Bounds(new double[] {1}, new double[] {1}),
                        "x1"),
                1);
        assertThat(points.get(1)[0]).isCloseTo(10 / 11.0, within(1e-3));
    }

    @Test
    void theStartIsMovedIntoItsBounds() {
        run(
                new PolynomialProgram(
                        new double[] {3}, new Bounds(new double[] {0}, new double[] {2}), "x1^2", Bounds.none(0)),
                0);
        assertThat(points.get(0)).containsExactly(2);
    }

    /** x = 1 and x = -1 contradict each other; rho grows by 10 from step to step until it is above 1e20. */
    @Test
    void contradictoryConstraintsEndWithTheLargestPenalty() {
        var program =
                new PolynomialProgram(new double[] {0.5}, Bounds.none(1), "x1^2", Bounds.zero(2), "x1 - 1", "x1 + 1");
        assertThatThrownBy(() -> run(program, 1000))
                .isInstanceOf(Diverged.class)
                .hasMessageContaining("infeasible: no penalty");
        assertThat(points).hasSizeBetween(15, 30);
    }
}
