package dev.touchstone.suite.sketchednewton.sketches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.family.nonlinear.kkt.DenseSymmetric;
import dev.touchstone.numerics.linear.Vectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A step of sketch and project moves z to its projection z+ on the solutions of S'A z = S'b, which contain the solution z* of
 * A z = b: by Pythagoras ||z - z*||^2 = ||z - z+||^2 + ||z+ - z*||^2.
 */
class ProjectionTest {
    private static final int SIZE = 6;

    private final DenseSymmetric A = new DenseSymmetric(SIZE);
    private final double[] b = new double[SIZE];
    private final double[] solution;

    ProjectionTest() {
        var random = Philox.of("projection");
        for (int i = 0; i < SIZE; i++) {
            b[i] = random.nextGaussian();
            for (int j = 0; j < i; j++) {
                A.add(i, j, random.nextGaussian());
            }
            A.add(i, i, 4 + i);
        }
        var dense = new DMatrixRMaj(SIZE, SIZE);
        var x = new DMatrixRMaj(SIZE, 1);
        A.forEach(dense::set);
        CommonOps_DDRM.solve(dense, new DMatrixRMaj(SIZE, 1, true, b.clone()), x);
        solution = x.data;
    }

    private InnerSolver begun(Sketch sketch, int columns, RowSampling sampling) {
        var plan = new SketchPlan(SIZE, SIZE, columns, sampling, -1, Philox.of("steps"), operations -> {});
        InnerSolver solver = sketch.solver(plan);
        solver.begin(A, b);
        return solver;
    }

    private static double distanceSquared(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - y[i]) * (x[i] - y[i]);
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({
        "GV, 1",
        "GV, 2",
        "GV, 5",
        "RK, 1",
        "RK, 3",
        "RK_GRAM, 1",
        "RK_ROWS, 1",
        "COUNT_SKETCH, 1",
        "COUNT_SKETCH, 3",
        "SRHT, 1",
        "SRHT, 4"
    })
    void aStepIsAProjection(Sketch sketch, int columns) {
        for (RowSampling sampling : RowSampling.values()) {
            InnerSolver solver = begun(sketch, columns, sampling);
            for (int step = 0; step < 20; step++) {
                double[] before = solver.z().clone();
                solver.reduce(0, 1);
                double[] after = solver.z();
                assertThat(distanceSquared(before, after) + distanceSquared(after, solution))
                        .as("%s, step %d", sampling, step)
                        .isCloseTo(distanceSquared(before, solution), within(1e-12));
            }
            assertThat(distanceSquared(solver.z(), solution))
                    .isLessThan(0.9 * distanceSquared(new double[SIZE], solution));
        }
    }

    /** S has an inverse with probability 1 where it is square and Gaussian, and S' = P H D is orthogonal but for scale. */
    @ParameterizedTest
    @EnumSource(names = {"GV", "SRHT"})
    void aSquareSketchSolvesTheSystem(Sketch sketch) {
        InnerSolver solver = begun(sketch, sketch == Sketch.SRHT ? SIZE + 2 : SIZE, RowSampling.UNIFORM);
        solver.reduce(0, 1);
        assertThat(distanceSquared(solver.z(), solution)).isLessThan(1e-20);
    }

    /** A row of A is solved exactly by the step that chooses it: one of the residuals is zero. */
    @ParameterizedTest
    @EnumSource(names = {"RK", "RK_GRAM", "RK_ROWS"})
    void aKaczmarzStepSolvesOneEquation(Sketch sketch) {
        InnerSolver solver = begun(sketch, 1, RowSampling.ROW_NORM);
        double[] r = new double[SIZE];
        for (int step = 0; step < 20; step++) {
            solver.reduce(0, 1);
            A.residual(solver.z(), b, r);
            double least = Double.POSITIVE_INFINITY;
            for (double residual : r) {
                least = Math.min(least, Math.abs(residual));
            }
            assertThat(least).isLessThan(1e-13);
        }
    }

    /** As released the first step is taken by +b instead of -b: it leads away, and the next ones come back. */
    @Test
    void aReversedFirstResidualMakesTheFirstStepLeadAway() {
        var plan = new SketchPlan(SIZE, SIZE, 1, RowSampling.UNIFORM, 1, Philox.of("steps"), operations -> {});
        InnerSolver released = Sketch.GV.solver(plan);
        released.begin(A, b);
        released.reduce(0, 1);
        InnerSolver written = begun(Sketch.GV, 1, RowSampling.UNIFORM);
        written.reduce(0, 1);
        for (int i = 0; i < SIZE; i++) {
            assertThat(released.z()[i]).isCloseTo(-written.z()[i], within(1e-15));
        }
        released.reduce(1e-9, 100_000);
        assertThat(distanceSquared(released.z(), solution)).isLessThan(1e-16);
    }

    /** Kaczmarz's steps from the same random numbers, whether r is computed in full or by rows of A^2, whatever the first r is. */
    @ParameterizedTest
    @CsvSource({"1", "-1"})
    void rowsOfTheSquareGiveTheStepsOfKaczmarz(double firstResidual) {
        InnerSolver full = Sketch.RK.solver(plan(firstResidual));
        InnerSolver bySquare = Sketch.RK_GRAM.solver(plan(firstResidual));
        full.begin(A, b);
        bySquare.begin(A, b);
        for (int step = 0; step < 3 * SIZE; step++) {
            full.reduce(0, 1);
            bySquare.reduce(0, 1);
            assertThat(bySquare.z()).as("step %d", step).containsExactly(full.z(), within(1e-13));
        }
    }

    private static SketchPlan plan(double firstResidual) {
        return new SketchPlan(SIZE, SIZE, 1, RowSampling.ROW_NORM, firstResidual, Philox.of("steps"), operations -> {});
    }

    @Test
    void aSolverBeginsEverySystemAtZero() {
        InnerSolver solver = begun(Sketch.RK, 1, RowSampling.UNIFORM);
        solver.reduce(1e-6, 10_000);
        assertThat(Vectors.norm(solver.z())).isPositive();
        solver.begin(A, b);
        assertThat(solver.z()).containsOnly(0);
    }
}
