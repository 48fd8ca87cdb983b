package dev.touchstone.family.nonlinear.quadratic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.BoundedPrograms;
import dev.touchstone.family.nonlinear.problems.DataPrograms;
import dev.touchstone.family.nonlinear.problems.DenseProgram;
import dev.touchstone.family.nonlinear.problems.FeasibilityProgram;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.solvers.SequentialQuadratic;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class SqpIterationTest {
    @Test
    void anInterruptedThreadDoesNotGoOn() {
        var steps = new SqpIteration(BoundedPrograms.named("HS71"), 10, 1e-4);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(steps::step).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A program may build its m bounds at each request, so that one request for each constraint would cost m^2. */
    @Test
    void aStepReadsAsManyBoundsWhateverTheNumberOfConstraints() {
        assertThat(boundsReadInAStep(30)).isEqualTo(boundsReadInAStep(3));
    }

    private static int boundsReadInAStep(int constraints) {
        var program = new Thresholds(constraints);
        var steps = new SqpIteration(program, 10, 1e-4);
        program.boundsRead = 0;
        steps.step();
        return program.boundsRead;
    }

    /** No residual is negative, so that the interior point method goes on until rounding stops it. */
    @Test
    void aSubproblemThatBreaksDownSaysThatItWasTheSubproblem() {
        var program = new Thresholds(3);
        var at = new FirstOrder(program, program);
        at.evaluate(program.start());
        at.differentiate();
        var model = new ElasticQuadraticProgram(program, at, at.c(), new DampedBfgs(1), 10);
        assertThatThrownBy(() -> new QuadraticSubproblem(model).solve(-1))
                .isInstanceOf(Diverged.class)
                .hasMessageStartingWith("quadratic subproblem stalled");
    }

    /** The first step is 660 long, and no second-order correction can be computed for a violation of exp(654). */
    @Test
    void aCorrectionThatBreaksDownLeavesShorterStepsToTry() {
        var steps = new SqpIteration(new Exponential(), 1e6, 1e-4);
        for (int k = 0; k < 500 && steps.residual() > 1e-8; k++) {
            steps.step();
        }
        assertThat(steps.iterate().x()[0]).isCloseTo(Math.log(2), within(1e-8));
    }

    /** On HS99 rounding stalls a subproblem whose B spans many magnitudes; with B = I it goes on. */
    @Test
    void aSubproblemThatBreaksDownIsTriedAgainWithAFreshB() {
        var solved = SolverResult.of(new SequentialQuadratic(), DataPrograms.program("cutest-HS99"), 0, Map.of());
        assertThat(solved.residual()).isLessThanOrEqualTo(1e-6);
    }

    /** The start (5, 5) of HS22's functions violates x2 &lt;= 2, and is moved there before anything is evaluated. */
    @Test
    void theIterationBeginsWithinItsBounds() {
        var program = new PolynomialProgram(
                new double[] {5, 5},
                new Bounds(new double[] {-9, -9}, new double[] {9, 2}),
                "x1^2 + x2^2",
                Bounds.zero(1),
                "x1 + x2 - 1");
        var steps = new SqpIteration(program, 10, 1e-4);
        assertThat(steps.iterate().x()).containsExactly(5, 2);
        assertThat(steps.iterate().stepSize()).isNaN();
        for (int k = 0; k < 20 && steps.residual() > 1e-8; k++) {
            steps.step();
        }
        assertThat(steps.iterate().x()).containsExactly(new double[] {0.5, 0.5}, within(1e-7));
        assertThat(steps.iterate().lambda()).containsExactly(new double[] {-1}, within(1e-7));
    }

    /** From (0, 2) the linearizations of x1^2 + x2 = 3 and x2 = 1 contradict each other: only a price makes a step. */
    @Test
    void contradictoryLinearizationsRaiseThePriceAndAreSolved() {
        var program = new PolynomialProgram(
                new double[] {0.01, 2}, Bounds.none(2), "x1", Bounds.zero(2), "x1^2 + x2 - 3", "x2 - 1");
        var steps = new SqpIteration(program, 1e-3, 1e-4);
        for (int k = 0; k < 200 && steps.residual() > 1e-7; k++) {
            steps.step();
        }
        assertThat(Math.abs(steps.iterate().x()[0])).isCloseTo(Math.sqrt(2), within(1e-6));
        assertThat(steps.iterate().x()[1]).isCloseTo(1, within(1e-6));
    }

    @Test
    void anIterateIsACopy() {
        var steps = new SqpIteration(BoundedPrograms.named("HS71"), 10, 1e-4);
        double[] before = steps.iterate().x();
        steps.iterate().x()[0] = 99;
        assertThat(steps.iterate().x()).containsExactly(before);
    }

    /** min 0 subject to exp(x) = 2, from x = -5.8. */
    private static final class Exponential extends FeasibilityProgram {
        Exponential() {
            super(1, -5.8);
        }

        @Override
        public void constraints(double[] x, double[] values) {
            values[0] = Math.exp(x[0]) - 2;
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[][] {{Math.exp(x[0])}};
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            return new double[][] {{lambda[0] * Math.exp(x[0])}};
        }
    }

    /** min x^2 / 2 subject to x &gt;= j / m for j = 0 .. m - 1, from x = 2; counts the requests for its bounds. */
    private static final class Thresholds extends DenseProgram {
        private final int m;
        private int boundsRead;

        Thresholds(int m) {
            super(m, 2);
            this.m = m;
        }

        @Override
        public Bounds variableBounds() {
            boundsRead++;
            return Bounds.none(1);
        }

        @Override
        public Bounds constraintBounds() {
            boundsRead++;
            double[] upper = new double[m];
            Arrays.fill(upper, Double.POSITIVE_INFINITY);
            return new Bounds(new double[m], upper);
        }

        @Override
        public double objective(double[] x) {
            return x[0] * x[0] / 2;
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            gradient[0] = x[0];
        }

        @Override
        public void constraints(double[] x, double[] values) {
            Arrays.setAll(values, j -> x[0] - j / (double) m);
        }

        @Override
        protected double[][] jacobian(double[] x) {
            double[][] rows = new double[m][];
            Arrays.fill(rows, new double[] {1});
            return rows;
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            return new double[][] {{sigma}};
        }
    }
}
