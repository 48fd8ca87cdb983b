package dev.touchstone.family.nonlinear.quadratic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.problems.DerivativeCheck;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import org.junit.jupiter.api.Test;

/** The quadratic program at x = (1, 2) of min x1^2 + x2 subject to x1 x2 = 1, 1 &lt;= x1 + x2 and x1 &gt;= 0. */
class ElasticQuadraticProgramTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final NonlinearProgram program = new PolynomialProgram(
            new double[] {1, 2},
            new Bounds(new double[] {0, -NONE}, new double[] {NONE, 5}),
            "x1^2 + x2",
            new Bounds(new double[] {1, 1}, new double[] {1, NONE}),
            "x1 x2",
            "x1 + x2");
    private final FirstOrder at = new FirstOrder(program, program.evaluation());
    private final DampedBfgs B = new DampedBfgs(2);

    private ElasticQuadraticProgram quadratic() {
        at.evaluate(program.start());
        at.differentiate();
        B.update(new double[] {1, 1}, new double[] {4, 2});
        return new ElasticQuadraticProgram(program, at, at.c(), B, 10);
    }

    @Test
    void derivativesAreThoseOfItsFunctions() {
        DerivativeCheck.check(quadratic());
    }

    /** d = (1, 2), p = (0.5, 0), q = (0, 0.25), by hand: g'd = 4, d'Bd = d'(B d), 10 (0.75). */
    @Test
    void theObjectiveAndConstraintsAreThoseOfItsFormula() {
        ElasticQuadraticProgram quadratic = quadratic();
        double[] z = {1, 2, 0.5, 0, 0, 0.25};
        double[] Bd = B.times(z);
        double[] c = new double[2];
        quadratic.constraints(z, c);
        assertThat(quadratic.objective(z)).isCloseTo(4 + (Bd[0] + 2 * Bd[1]) / 2 + 7.5, within(1e-13));
        assertThat(c)
                .as("2 + (2, 1)'d + 0.5 and 3 + (1, 1)'d - 0.25")
                .containsExactly(new double[] {6.5, 5.75}, within(1e-14));
    }

    @Test
    void boundsAreThoseOfTheStepAndElasticVariablesArePositive() {
        ElasticQuadraticProgram quadratic = quadratic();
        assertThat(quadratic.variables()).isEqualTo(6);
        assertThat(quadratic.variablesOfStep()).isEqualTo(2);
        assertThat(quadratic.variableBounds().lower()).containsExactly(-1, -NONE, 0, 0, 0, 0);
        assertThat(quadratic.variableBounds().upper()).containsExactly(NONE, 3, NONE, NONE, NONE, NONE);
        assertThat(quadratic.constraintBounds().lower()).containsExactly(1, 1);
        assertThat(quadratic.isLinear(0)).isTrue();
    }

    /** With B = I the step solves min 2 d1 + d2 + ||d||^2 / 2 on 2 d1 + d2 = -1: grad = (2, 1) + d parallel to (2, 1). */
    @Test
    void itsSolutionIsTheProjectedGradientStep() {
        at.evaluate(program.start());
        at.differentiate();
        var quadratic = new ElasticQuadraticProgram(program, at, at.c(), B, 100);
        PrimalDualPoint solution = new QuadraticSubproblem(quadratic).solve(1e-10);
        assertThat(solution.x()).containsExactly(new double[] {-0.4, -0.2}, within(1e-8));
        assertThat(solution.lambda()).containsExactly(new double[] {-0.8, 0}, within(1e-8));
    }
}
