package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KrylovTest {
    private static final int N = 40;
    private static final SparseMatrix A = Systems.kkt(1, 30, 10, 0);
    private static final double[] B = Systems.vector(2, N);

    @Test
    void bothEndAtTheDenseSolution() {
        double[] expected = Systems.solve(A, B);
        double[] gmres = new double[N];
        double[] minres = new double[N];
        new Gmres(N, N, 1e-13).improve(Systems.symmetric(A), B, gmres);
        new Minres(N, 4 * N, 1e-13).improve(Systems.symmetric(A), B, minres);
        assertThat(gmres).containsExactly(expected, within(1e-10));
        assertThat(minres).containsExactly(expected, within(1e-10));
    }

    @Test
    void onSymmetricMatricesBothFindTheSameLeastResidual() {
        double[] gmres = Systems.vector(3, N);
        double[] minres = gmres.clone();
        assertThat(new Gmres(N, 7, 0).improve(Systems.symmetric(A), B, gmres)).isEqualTo(7);
        assertThat(new Minres(N, 7, 0).improve(Systems.symmetric(A), B, minres)).isEqualTo(7);
        assertThat(gmres).containsExactly(minres, within(1e-11));
    }

    /** Two steps, then two from there: the residual of the second call is the least over z + span(r, A r). */
    @Test
    void repeatedCallsAreRestarts() {
        double[] z = new double[N];
        var gmres = new Gmres(N, 2, Gmres.DEFAULT_TOLERANCE);
        double before = Double.POSITIVE_INFINITY;
        int calls = 0;
        while (Systems.residual(A, B, z) > 1e-6) {
            gmres.improve(Systems.symmetric(A), B, z);
            double after = Systems.residual(A, B, z);
            assertThat(after).isLessThanOrEqualTo(before * (1 + 1e-12));
            before = after;
            calls++;
        }
        assertThat(calls).isGreaterThan(2);
    }

    /** A = diag(1, 2): Krylov's space is exhausted after two steps, whatever the tolerance. */
    @Test
    void anExhaustedSpaceEndsACall() {
        SparseMatrix diagonal = Systems.sparse(new double[][] {{1, 0, 0}, {0, 2, 0}, {0, 0, 2}});
        double[] z = new double[3];
        assertThat(new Gmres(3, 3, Gmres.DEFAULT_TOLERANCE)
                        .improve(Systems.symmetric(diagonal), new double[] {1, 1, 1}, z))
                .isEqualTo(2);
        assertThat(z).containsExactly(new double[] {1, 0.5, 0.5}, within(1e-14));
    }

    /** A call that begins with a small residual still has to reduce it by the tolerance. */
    @Test
    void theToleranceIsRelativeToTheCallsFirstResidual() {
        double[] z = Systems.solve(A, B);
        z[0] += 1e-9;
        assertThat(new Gmres(N, 5, Gmres.DEFAULT_TOLERANCE).improve(Systems.symmetric(A), B, z))
                .isEqualTo(5);
    }

    @Test
    void aSolvedSystemTakesNoStep() {
        double[] zero = new double[N];
        assertThat(new Gmres(N, 5, 0).improve(Systems.symmetric(A), zero, new double[N]))
                .isZero();
        assertThat(new Minres(N, 5, 0).improve(Systems.symmetric(A), zero, new double[N]))
                .isZero();
    }

    /** A = diag(1, 0), b = (1, 1): the least residual is 1, and stays finite. */
    @Test
    void aSingularMatrixGivesALeastResidual() {
        SparseMatrix singular = Systems.sparse(new double[][] {{1, 0}, {0, 0}});
        double[] z = new double[2];
        new Gmres(2, 2, 0).improve(Systems.symmetric(singular), new double[] {1, 1}, z);
        assertThat(Systems.residual(singular, new double[] {1, 1}, z)).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void noStepsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gmres(3, 0, 0))
                .withMessage("0 steps; a call takes at least 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Minres(3, 0, 0));
    }
}
