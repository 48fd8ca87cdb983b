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

    /** A = [1 1; 0 1] has no full set of eigenvectors; the residuals of b = (1, 1) are by hand 1/sqrt(5) and 0. */
    @Test
    void gmresSolvesNonsymmetricSystemsStepByStep() {
        LinearOperator jordan = operator(new double[][] {{1, 1}, {0, 1}});
        double[] b = {1, 1};
        double[] z = new double[2];
        assertThat(new Gmres(2, 1, 0).improve(jordan, b, z)).isEqualTo(1);
        assertThat(residual(jordan, b, z)).isCloseTo(1 / Math.sqrt(5), within(1e-15));
        double[] solved = new double[2];
        assertThat(new Gmres(2, 2, 1e-15).improve(jordan, b, solved)).isEqualTo(2);
        assertThat(solved).containsExactly(new double[] {0, 1}, within(1e-15));
    }

    /** A cyclic shift: nothing is gained before step N (Y. Saad, Iterative Methods, 2003, section 6.5.5). */
    @Test
    void gmresMayStagnateUntilTheLastStepAndRestartsForEver() {
        double[][] shift = new double[5][5];
        for (int i = 0; i < 5; i++) {
            shift[(i + 1) % 5][i] = 1;
        }
        LinearOperator cyclic = operator(shift);
        double[] b = {1, 0, 0, 0, 0};
        double[] z = new double[5];
        var restarted = new Gmres(5, 4, 1e-14);
        for (int call = 0; call < 10; call++) {
            assertThat(restarted.improve(cyclic, b, z)).isEqualTo(4);
        }
        assertThat(z).containsOnly(0);
        assertThat(new Gmres(5, 5, 1e-14).improve(cyclic, b, z)).isEqualTo(5);
        assertThat(z).containsExactly(new double[] {0, 0, 0, 0, 1}, within(1e-14));
    }

    /** A nilpotent A maps b = e_1 to 0: Arnoldi's process breaks down at once, and A z = b has no solution. */
    @Test
    void aBreakdownWithoutASolutionLeavesFiniteNumbers() {
        LinearOperator nilpotent = operator(new double[][] {{0, 0}, {0, 0}});
        double[] z = {0.5, 0.25};
        new Gmres(2, 2, 0).improve(nilpotent, new double[] {1, 0}, z);
        assertThat(z).containsExactly(0.5, 0.25);
        assertThat(new Minres(2, 2, 0).improve(nilpotent, new double[] {1, 0}, z))
                .isZero();
        assertThat(z).containsExactly(0.5, 0.25);
    }

    @Test
    void moreStepsThanRowsAreAsManyAsRows() {
        double[] z = new double[2];
        LinearOperator diagonal = operator(new double[][] {{2, 0}, {0, 5}});
        assertThat(new Gmres(2, 100, 0).improve(diagonal, new double[] {2, 5}, z))
                .isLessThanOrEqualTo(2);
        assertThat(z).containsExactly(new double[] {1, 1}, within(1e-15));
    }

    /** k eigenvalues of either sign take k steps (C. C. Paige, M. A. Saunders 1975, section 6). */
    @Test
    void minresTakesAStepForEachEigenvalue() {
        double[][] diagonal = new double[9][9];
        for (int i = 0; i < 9; i++) {
            diagonal[i][i] = new double[] {-2, 1, 3}[i % 3];
        }
        double[] z = new double[9];
        double[] b = Systems.vector(4, 9);
        assertThat(new Minres(9, 50, 1e-12).improve(operator(diagonal), b, z)).isEqualTo(3);
        for (int i = 0; i < 9; i++) {
            assertThat(z[i]).isCloseTo(b[i] / diagonal[i][i], within(1e-12));
        }
    }

    @Test
    void residualsOfMinresNeverGrow() {
        double before = Systems.residual(A, B, new double[N]);
        for (int steps = 1; steps <= 30; steps++) {
            double[] z = new double[N];
            new Minres(N, steps, 0).improve(Systems.symmetric(A), B, z);
            double after = Systems.residual(A, B, z);
            assertThat(after).isLessThanOrEqualTo(before * (1 + 1e-12));
            before = after;
        }
    }

    @Test
    void aCallMayFollowAnotherWithOtherNumbers() {
        var minres = new Minres(N, 4 * N, 1e-13);
        var gmres = new Gmres(N, N, 1e-13);
        double[] other = Systems.vector(9, N);
        minres.improve(Systems.symmetric(A), other, new double[N]);
        gmres.improve(Systems.symmetric(A), other, new double[N]);
        double[] z = new double[N];
        minres.improve(Systems.symmetric(A), B, z);
        double[] fresh = new double[N];
        new Minres(N, 4 * N, 1e-13).improve(Systems.symmetric(A), B, fresh);
        assertThat(z).isEqualTo(fresh);
        double[] y = new double[N];
        gmres.improve(Systems.symmetric(A), B, y);
        assertThat(y).containsExactly(Systems.solve(A, B), within(1e-10));
    }

    /** (2 j^2 + 7 j + 4) N: residual 2 N, norm 2 N, and in step k 4 k + 4 of Gram-Schmidt, 3 of the norm, 2 of the sum. */
    @Test
    void operationsOfACallAreCountedByTheFormula() {
        assertThat(new Gmres(10, 5, 0).vectorFlops(0)).isEqualTo(40);
        assertThat(new Gmres(10, 5, 0).vectorFlops(3)).isEqualTo(430);
    }

    private static LinearOperator operator(double[][] dense) {
        return new LinearOperator() {
            @Override
            public int size() {
                return dense.length;
            }

            @Override
            public void apply(double[] v, double[] out) {
                for (int i = 0; i < dense.length; i++) {
                    out[i] = Vectors.dotInOrder(dense[i], v, v.length);
                }
            }
        };
    }

    private static double residual(LinearOperator A, double[] b, double[] z) {
        double[] r = new double[b.length];
        KrylovVectors.residual(A, z, b, r);
        return Vectors.normInOrder(r);
    }
}
