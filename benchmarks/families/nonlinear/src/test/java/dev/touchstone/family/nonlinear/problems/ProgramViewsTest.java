package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import org.junit.jupiter.api.Test;

/**
 * Views of min x1 x3^2 + x2 x4 subject to x1 x3 = 1, x3 - x4 = 0 and x1 + x4 &lt;= 2, with x2 = 5 fixed. The constraints are a
 * nonlinear equality, a linear equality and a linear inequality, and their new order is a cycle of all three.
 */
class ProgramViewsTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final NonlinearProgram program =
            new PolynomialProgram(
                    new double[] {1, 5, 2, 3},
                    new Bounds(new double[] {-NONE, 5, -NONE, 0}, new double[] {NONE, 5, NONE, 4}),
                    "x1 x3^2 + x2 x4",
                    new Bounds(new double[] {1, 0, -NONE}, new double[] {1, 0, 2}),
                    "x1 x3",
                    "x3 - x4",
                    "x1 + x4") {
                @Override
                public boolean isLinear(int constraint) {
                    return constraint > 0;
                }

                @Override
                public double[] startMultipliers() {
                    return new double[] {10, 20, 30};
                }
            };

    private static double[] constraints(NonlinearProgram program, double... x) {
        double[] c = new double[program.constraints()];
        program.evaluation().constraints(x, c);
        return c;
    }

    /** The first constraint changes places with the last, then the inequality with the linear equality. */
    @Test
    void theReorderedProgramPermutesAllThatBelongsToConstraints() {
        NonlinearProgram reordered = ReorderedProgram.linearFirst(program);
        assertThat(constraints(reordered, 1, 5, 2, 3))
                .as("x3 - x4, x1 + x4, x1 x3")
                .containsExactly(-1, 4, 2);
        assertThat(reordered.startMultipliers()).containsExactly(20, 30, 10);
        assertThat(reordered.constraintBounds().lower()).containsExactly(0, -NONE, 1);
        assertThat(reordered.constraintBounds().upper()).containsExactly(0, 2, 1);
        assertThat(new boolean[] {reordered.isLinear(0), reordered.isLinear(1), reordered.isLinear(2)})
                .containsExactly(true, true, false);
        var G = new SparseMatrix(reordered.jacobian());
        reordered.evaluation().jacobian(new double[] {1, 5, 2, 3}, G.values());
        double[] product = new double[3];
        G.times(new double[] {1, 10, 100, 1000}, product);
        assertThat(product).as("(0 0 1 -1; 1 0 0 1; 2 0 1 0)").containsExactly(-900, 1001, 102);
    }

    @Test
    void theReorderedProgramHasTheDerivativesOfItsOrder() {
        DerivativeCheck.check(ReorderedProgram.linearFirst(program));
    }

    /** The multipliers of the view are put back in the program's order before its Hessian is evaluated. */
    @Test
    void theReorderedHessianIsThatOfItsOwnMultipliers() {
        NonlinearProgram reordered = ReorderedProgram.linearFirst(program);
        double[] x = {1, 5, 2, 3};
        double[] product = new double[4];
        double[] expected = new double[4];
        reordered.evaluation().hessianProduct(x, 1, new double[] {20, 30, 10}, new double[] {1, 1, 1, 1}, product);
        program.evaluation().hessianProduct(x, 1, new double[] {10, 20, 30}, new double[] {1, 1, 1, 1}, expected);
        assertThat(product).containsExactly(expected);
    }

    @Test
    void fixedVariablesAreGoneAndTheirValueStays() {
        var free = new ProgramWithoutFixed(program);
        assertThat(free.variables()).isEqualTo(3);
        assertThat(free.start()).containsExactly(1, 2, 3);
        assertThat(free.variableBounds().lower()).containsExactly(-NONE, -NONE, 0);
        assertThat(free.variableBounds().upper()).containsExactly(NONE, NONE, 4);
        assertThat(free.evaluation().objective(new double[] {1, 2, 3}))
                .as("4 + 5 * 3")
                .isEqualTo(19);
        assertThat(constraints(free, 1, 2, 3)).containsExactly(2, -1, 4);
        double[] gradient = new double[3];
        free.evaluation().gradient(new double[] {1, 2, 3}, gradient);
        assertThat(gradient).as("x3^2, 2 x1 x3, x2").containsExactly(4, 4, 5);
        DerivativeCheck.check(free);
    }

    /** A start off the fixed value does not matter. */
    @Test
    void theFixedValueIsThatOfTheBoundsNotOfTheStart() {
        var off = new ProgramWithoutFixed(new PolynomialProgram(
                new double[] {1, 99},
                new Bounds(new double[] {-NONE, 5}, new double[] {NONE, 5}),
                "x1 x2",
                Bounds.none(0)));
        assertThat(off.evaluation().objective(new double[] {2})).isEqualTo(10);
    }

    @Test
    void viewsOfViewsAreViews() {
        NonlinearProgram both = ReorderedProgram.linearFirst(new ProgramWithoutFixed(program));
        assertThat(both.variables()).isEqualTo(3);
        assertThat(constraints(both, 1, 2, 3)).containsExactly(-1, 4, 2);
        DerivativeCheck.check(both);
    }
}
