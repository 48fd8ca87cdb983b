package dev.touchstone.numerics.linear;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Symmetric test matrices, and their dense solution by EJML. */
final class Systems {
    private Systems() {}

    /** The KKT matrix [B G'; G -d I], lower half, of random sparse B, positive definite, and G, m by n of full rank. */
    static SparseMatrix kkt(long seed, int n, int m, double d) {
        var random = new Random(seed);
        double[][] lower = new double[n + m][n + m];
        for (int i = 0; i < n; i++) {
            lower[i][i] = 4 + random.nextDouble();
            lower[i][random.nextInt(i + 1)] += random.nextDouble() - 0.5;
        }
        for (int i = 0; i < m; i++) {
            lower[n + i][i] = 1 + random.nextDouble();
            lower[n + i][random.nextInt(n)] += 0.5 * random.nextDouble();
            lower[n + i][n + i] = -d;
        }
        return sparse(lower);
    }

    /** The lower half of a dense matrix without its zeros, but with the diagonal. */
    static SparseMatrix sparse(double[][] lower) {
        var pattern = new PatternBuilder(lower.length);
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j <= i; j++) {
                if (lower[i][j] != 0 || i == j) {
                    pattern.add(i, j);
                }
            }
        }
        SparsePattern built = pattern.build();
        double[] values = new double[built.size()];
        for (int i = 0; i < lower.length; i++) {
            for (int e = built.start(i); e < built.start(i + 1); e++) {
                values[e] = lower[i][built.column(e)];
            }
        }
        return new SparseMatrix(built, values);
    }

    static DMatrixRMaj dense(SparseMatrix lower) {
        SparsePattern pattern = lower.pattern();
        var dense = new DMatrixRMaj(pattern.rows(), pattern.rows());
        for (int i = 0; i < pattern.rows(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                dense.set(i, pattern.column(e), lower.values()[e]);
                dense.set(pattern.column(e), i, lower.values()[e]);
            }
        }
        return dense;
    }

    static double[] solve(SparseMatrix lower, double[] b) {
        var x = new DMatrixRMaj(b.length, 1);
        if (!CommonOps_DDRM.solve(dense(lower), new DMatrixRMaj(b.length, 1, true, b.clone()), x)) {
            throw new IllegalArgumentException("singular");
        }
        return x.data;
    }

    static double[] vector(long seed, int n) {
        return new Random(seed).doubles(n, -1, 1).toArray();
    }

    /** The symmetric matrix whose lower half, with the diagonal, this is. */
    static LinearOperator symmetric(SparseMatrix lower) {
        return new LinearOperator() {
            @Override
            public int size() {
                return lower.pattern().rows();
            }

            @Override
            public void apply(double[] v, double[] out) {
                Arrays.fill(out, 0);
                lower.forEach((i, j, value) -> {
                    out[i] += value * v[j];
                    if (j != i) {
                        out[j] += value * v[i];
                    }
                });
            }
        };
    }

    /** ||b - A z|| / ||b||. */
    static double residual(SparseMatrix lower, double[] b, double[] z) {
        double[] r = new double[b.length];
        KrylovVectors.residual(symmetric(lower), z, b, r);
        return Vectors.normInOrder(r) / Vectors.normInOrder(b);
    }
}
