package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.BoundedPrograms;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarrierIterationTest {
    private static int iterations(BarrierIteration iteration, double tolerance) {
        int k = 0;
        while (iteration.residual() > tolerance) {
            assertThat(k++).as("iterations").isLessThan(100);
            iteration.step();
        }
        return k;
    }

    /** Newton's method on a quadratic program without bounds is exact, whatever mu is. */
    @Test
    void anEqualityConstrainedQuadraticProgramTakesOneStep() {
        var iteration = new BarrierIteration(BoundedPrograms.named("HS28"), 0.1, 1e-18);
        assertThat(iterations(iteration, 1e-8)).isEqualTo(1);
        assertThat(iteration.iterate().x()).containsExactly(new double[] {0.5, -0.5, 0.5}, within(1e-8));
        assertThat(iteration.iterate().stepSize()).isEqualTo(1);
    }

    /** min (x - 3)^2 in 0 &lt;= x &lt;= 1: the solution is at its bound, with slope -4. */
    @Test
    void boundsAreReachedAsMuFalls() {
        var program = new PolynomialProgram(
                new double[] {0.5}, new Bounds(new double[] {0}, new double[] {1}), "x1^2 - 6 x1 + 9", Bounds.none(0));
        var iteration = new BarrierIteration(program, 0.1, 1e-18);
        iterations(iteration, 1e-8);
        assertThat(iteration.iterate().x()[0]).isCloseTo(1, within(1e-8)).isLessThan(1);
    }

    /** With mu fixed at 0.1 the minimum of x - mu log(x) + damping is at mu / (1 + 1e-5 mu). */
    @Test
    void aLeastMuEndsOnTheCentralPath() {
        var program = new PolynomialProgram(
                new double[] {1},
                new Bounds(new double[] {0}, new double[] {Double.POSITIVE_INFINITY}),
                "x1",
                Bounds.none(0));
        var iteration = new BarrierIteration(program, 0.1, 0.1);
        for (int k = 0; k < 7; k++) {
            iteration.step();
        }
        assertThat(iteration.iterate().x()[0]).isCloseTo(0.1 / (1 + 1e-6), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"HS21, 20", "HS35, 15", "HS43, 20", "HS71, 20", "HS76, 15"})
    void programsWithBoundsAreSolvedInFewIterations(String name, int most) {
        assertThat(iterations(new BarrierIteration(BoundedPrograms.named(name), 0.1, 1e-18), 1e-8))
                .isLessThanOrEqualTo(most);
    }

    /** x^2 = -1 has no solution: restoration comes to x = 0, where the violation has its minimum. */
    @Test
    void anInfeasibleProgramEndsInRestoration() {
        NonlinearProgram program =
                new PolynomialProgram(new double[] {3}, Bounds.none(1), "x1", Bounds.zero(1), "x1^2 + 1");
        var iteration = new BarrierIteration(program, 0.1, 1e-18);
        assertThatThrownBy(() -> iterations(iteration, 1e-8))
                .isInstanceOf(Diverged.class)
                .hasMessageContaining("infeasible");
        assertThat(iteration.iterate().x()[0]).isCloseTo(0, within(1e-2));
    }

    /** The least-squares multipliers at the start of min x1 + x2 on x1 + x2 = 2: grad f + lambda (1, 1) = 0. */
    @Test
    void firstMultipliersAreThoseOfLeastSquares() {
        var program = new PolynomialProgram(
                new double[] {1, 1},
                Bounds.none(2),
                "x1 + x2",
                new Bounds(new double[] {2}, new double[] {2}),
                "x1 + x2");
        var iteration = new BarrierIteration(program, 0.1, 1e-18);
        assertThat(iteration.iterate().lambda()).containsExactly(new double[] {-1}, within(1e-8));
        assertThat(iteration.residual()).isLessThan(1e-8);
    }
}
