package dev.touchstone.suite.sketchednewton.sketches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.family.nonlinear.kkt.DenseSymmetric;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExactSolversTest {
    private final AtomicLong flops = new AtomicLong();

    /** [a 0 1; 0 2 1; 1 1 0], a KKT matrix with n = 2 and m = 1, plus d off the diagonal of B. */
    private static DenseSymmetric kkt(double a, double d) {
        var A = new DenseSymmetric(3);
        A.add(0, 0, a);
        A.add(1, 1, 2);
        A.add(1, 0, d);
        A.add(2, 0, 1);
        A.add(2, 1, 1);
        return A;
    }

    private InnerSolver solver(Sketch sketch) {
        return sketch.solver(new SketchPlan(3, 2, 1, RowSampling.UNIFORM, -1, Philox.of("exact"), flops::addAndGet));
    }

    private static double[] rightHandSide(DenseSymmetric A, double... z) {
        double[] b = new double[z.length];
        A.apply(z, b);
        return b;
    }

    /** The second system has an entry where the first has a zero, the third has zeros where the second has entries. */
    @ParameterizedTest
    @EnumSource(names = {"EXACT_LU", "EXACT_LDL", "MINRES", "GMRES"})
    void systemsOfChangingPatternsAreSolvedOneAfterTheOther(Sketch sketch) {
        InnerSolver solver = solver(sketch);
        for (double[] entries : new double[][] {{3, 0}, {3, -1}, {0, 0}}) {
            DenseSymmetric A = kkt(entries[0], entries[1]);
            solver.begin(A, rightHandSide(A, 1, -2, 3));
            solver.reduce(1e-11, 1000);
            assertThat(solver.z()).containsExactly(new double[] {1, -2, 3}, within(1e-9));
        }
    }

    /** 2/3 27 for factors, 2 * 9 for each residual, 2 * 9 for each solution. */
    @Test
    void luFactorsAreChargedByTheirRule() {
        DenseSymmetric A = kkt(3, 0);
        InnerSolver solver = solver(Sketch.EXACT_LU);
        solver.begin(A, rightHandSide(A, 1, 1, 1));
        assertThat(flops).hasValue(18);
        solver.reduce(1e-10, 1);
        assertThat(flops).as("a residual before and one after").hasValue(18 + 18 + 18 + 18);
    }

    @Test
    void aResidualWithinTheToleranceTakesNoStep() {
        DenseSymmetric A = kkt(3, 0);
        InnerSolver solver = solver(Sketch.EXACT_LU);
        solver.begin(A, new double[] {3e-6, 0, 0});
        solver.reduce(1e-5, 10);
        assertThat(solver.z()).containsOnly(0);
    }
}
