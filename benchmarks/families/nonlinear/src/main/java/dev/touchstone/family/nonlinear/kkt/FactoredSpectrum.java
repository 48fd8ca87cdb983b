package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * Answers from the sparse factors of [M G'; G 0], for sizes at which the eigenvalues of dense matrices cost too much:
 *
 * <ul>
 *   <li>With M = H - least I the matrix has n positive and m negative eigenvalues if and only if Z'HZ &gt; least (N. I. M.
 *       Gould, Math. Program. 32, 1985). The answer is as accurate as the shift of the factors.
 *   <li>With M = I the factors give (G G')^-1 v. Inverse iteration finds lambda_min(G G') from it, to some digits and from
 *       above.
 * </ul>
 */
final class FactoredSpectrum implements Spectrum {
    private static final int ITERATIONS = 50;
    private static final double CHANGE = 1e-4;

    private final int n;
    private final int m;
    private final int[] hessianEntries;
    private final int[] jacobianEntries;
    private final int[] diagonal;
    private final double[] values;
    private final KktFactors factors;

    /** The spectrum of a program's systems. */
    FactoredSpectrum(NonlinearProgram program) {
        n = program.variables();
        m = program.constraints();
        SparsePattern pattern = KktPattern.lower(program);
        hessianEntries = PatternBlocks.entries(program.hessian(), 0, pattern);
        jacobianEntries = PatternBlocks.entries(program.jacobian(), n, pattern);
        diagonal = PatternBlocks.diagonal(pattern);
        values = new double[pattern.size()];
        factors = new KktFactors(pattern, n, operations -> {});
    }

    @Override
    public boolean isConvexOnNullSpace(SparseMatrix H, SparseMatrix G, double least) {
        Arrays.fill(values, 0);
        put(H, hessianEntries);
        put(G, jacobianEntries);
        addToDiagonal(-least);
        var inertia = factors.factorise(values);
        return inertia.negative() == m && inertia.zero() == 0;
    }

    @Override
    public double leastConstraintEigenvalue(SparseMatrix G) {
        if (m == 0) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.fill(values, 0);
        put(G, jacobianEntries);
        addToDiagonal(1);
        factors.factorise(values);
        return inverseIteration();
    }

    /**
     * v := (G G')^-1 v / ||(G G')^-1 v|| from a vector of ones, while the estimate 1 / ||(G G')^-1 v|| of the least eigenvalue
     * still falls.
     */
    private double inverseIteration() {
        double[] v = new double[n + m];
        double[] y = new double[n + m];
        Arrays.fill(v, n, n + m, 1 / Math.sqrt(m));
        double least = Double.POSITIVE_INFINITY;
        double before;
        int k = 0;
        do {
            before = least;
            factors.solve(v, y);
            Arrays.fill(y, 0, n, 0);
            double norm = Vectors.norm(y);
            least = 1 / norm;
            for (int j = n; j < n + m; j++) {
                v[j] = y[j] / norm;
            }
            k++;
        } while (k < ITERATIONS && Math.abs(before - least) > CHANGE * least);
        return least;
    }

    private void put(SparseMatrix block, int[] entries) {
        for (int e = 0; e < entries.length; e++) {
            values[entries[e]] = block.values()[e];
        }
    }

    private void addToDiagonal(double value) {
        for (int i = 0; i < n; i++) {
            values[diagonal[i]] += value;
        }
    }
}
