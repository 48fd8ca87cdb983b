package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/** Solutions compared with dense elimination of the matrix written out; x3 is constant, z4 the slack of the second constraint. */
class BarrierSystemTest {
    private final SlackForm form = new SlackForm(TwoSidedProgram.program());
    private final BarrierPoint start = TwoSidedProgram.start(form);
    private final BarrierSystem system = new BarrierSystem(form);

    /** W = [600 3 0; 3 0 0; 0 0 0] / 6 and so on, as its lower half with all entries. */
    private static final double[] W = {100, 3, 0, 0, 0, 0};

    private static final double[] S = {1, 2, 50, 4};

    private static DMatrixRMaj matrix(double t, double c) {
        return new DMatrixRMaj(new double[][] {
            {100 + 1 + t, 3, 0, 0, 2, 1},
            {3, 2 + t, 0, 0, 1, 1},
            {0, 0, 1, 0, 0, 0},
            {0, 0, 0, 4 + t, 0, -1},
            {2, 1, 0, 0, -c, 0},
            {1, 1, 0, -1, 0, -c}
        });
    }

    private static double[] expected(double t, double c) {
        var right = new DMatrixRMaj(6, 1, true, -1, -2, -3, -4, -5, -6);
        var solution = new DMatrixRMaj(6, 1);
        assertThat(CommonOps_DDRM.solve(matrix(t, c), right, solution)).isTrue();
        return solution.data;
    }

    @Test
    void solutionsAreThoseOfTheMatrixWrittenOut() {
        system.assemble(start, W, S, 0);
        assertThat(system.factorise(0))
                .as("as many positive eigenvalues as z has values")
                .isTrue();
        double[] solution = new double[system.rows()];
        double error = system.solveNegative(new double[] {1, 2, 3, 4}, new double[] {5, 6}, solution);
        assertThat(error).isLessThan(1e-12);
        assertThat(solution).containsExactly(expected(0, 0), within(1e-10));
    }

    /** A second t replaces the first. */
    @Test
    void theShiftIsAddedOnceWhateverWasTriedBefore() {
        system.assemble(start, W, S, 0.5);
        system.factorise(100);
        system.factorise(7);
        double[] solution = new double[6];
        system.solveNegative(new double[] {1, 2, 3, 4}, new double[] {5, 6}, solution);
        assertThat(solution).containsExactly(expected(7, 0.5), within(1e-10));
    }

    /** Z'(W + S + t I)Z with the null space of E, (1, -2, 0, -1): 100 + 1 - 12 + 4 w22 ... is negative for w22 = -100. */
    @Test
    void aMatrixThatIsNotConvexHasAnotherInertia() {
        double[] concave = W.clone();
        concave[2] = -100;
        system.assemble(start, concave, S, 0);
        assertThat(system.factorise(0)).isFalse();
        assertThat(system.factorise(1000)).isTrue();
    }

    @Test
    void entriesThatAreNoNumbersAreSeen() {
        system.assemble(start, W, S, 0);
        assertThat(system.isFinite()).isTrue();
        system.assemble(start, new double[] {Double.NaN, 0, 0, 0, 0, 0}, S, 0);
        assertThat(system.isFinite()).isFalse();
    }

    @Test
    void curvatureOfConstantsIsLeftOut() {
        double[] withConstants = {100, 3, 0, 77, 88, 99};
        system.assemble(start, withConstants, S, 0);
        system.factorise(0);
        double[] solution = new double[6];
        system.solveNegative(new double[] {1, 2, 3, 4}, new double[] {5, 6}, solution);
        assertThat(solution).containsExactly(expected(0, 0), within(1e-10));
    }
}
