package dev.touchstone.numerics.linear;

import java.util.Arrays;

/**
 * GMRES for A z = b: from the z at hand at most j steps of Arnoldi's process by modified Gram-Schmidt, then the z of
 * that Krylov space with the least ||b - A z||. Repeated calls are GMRES(j), restarted every j steps.
 *
 * <p>A call ends early where the residual, as the recursion knows it, is at most the tolerance times that which the
 * <em>call</em> began with, as {@code gmres!} of IterativeSolvers.jl does. Steps j of one call cost j + 1 products
 * with A and {@link #vectorFlops}.
 *
 * <p>Source: Y. Saad, M. H. Schultz, "GMRES: a generalized minimal residual algorithm for solving nonsymmetric linear
 * systems", SIAM J. Sci. Stat. Comput. 7, 1986, section 3. Holds scratch space, so each thread needs its own.
 */
public final class Gmres {
    /** The square root of the distance from 1 to the next number: the default of IterativeSolvers.jl. */
    public static final double DEFAULT_TOLERANCE = 0x1p-26;

    private final double tolerance;
    private final double[][] V;
    private final double[][] R;
    private final double[] c;
    private final double[] s;
    private final double[] g;

    /**
     * GMRES(j).
     *
     * @param size N
     * @param steps j, the most of one call; N where it is more
     * @param tolerance of the residual, relative to the call's first
     */
    public Gmres(int size, int steps, double tolerance) {
        if (steps < 1) {
            throw new IllegalArgumentException("%d steps; a call takes at least 1".formatted(steps));
        }
        int most = Math.min(steps, size);
        this.tolerance = tolerance;
        this.V = new double[most + 1][size];
        this.R = new double[most][most + 1];
        this.c = new double[most];
        this.s = new double[most];
        this.g = new double[most + 1];
    }

    /** Improves z, of N numbers; returns the steps taken, 0 where z solves the system exactly. */
    public int improve(LinearOperator A, double[] b, double[] z) {
        Dense.residual(A, z, b, V[0]);
        double first = Dense.norm(V[0]);
        if (first == 0) {
            return 0;
        }
        Dense.scale(1 / first, V[0]);
        Arrays.fill(g, 0);
        g[0] = first;
        int j = 0;
        while (j < c.length && Math.abs(g[j]) > tolerance * first) {
            arnoldi(A, j);
            rotate(j);
            j++;
        }
        combine(j, z);
        return j;
    }

    /** Operations of a call beside its products with A: (2 j^2 + 7 j + 4) N, where only vectors are counted. */
    public long vectorFlops(int steps) {
        return (2L * steps * steps + 7L * steps + 4) * V[0].length;
    }

    /** Column j of the Hessenberg matrix into R[j]; v_j+1, zero where the Krylov space is invariant. */
    private void arnoldi(LinearOperator A, int j) {
        double[] next = V[j + 1];
        A.apply(V[j], next);
        for (int i = 0; i <= j; i++) {
            R[j][i] = Dense.dot(V[i], next);
            Dense.add(-R[j][i], V[i], next);
        }
        R[j][j + 1] = Dense.norm(next);
        Dense.scale(R[j][j + 1] == 0 ? 0 : 1 / R[j][j + 1], next);
    }

    /** Givens' rotations make the Hessenberg matrix triangular; |g_j+1| is then the residual. */
    private void rotate(int j) {
        double[] h = R[j];
        for (int i = 0; i < j; i++) {
            double upper = c[i] * h[i] + s[i] * h[i + 1];
            h[i + 1] = c[i] * h[i + 1] - s[i] * h[i];
            h[i] = upper;
        }
        double length = Math.hypot(h[j], h[j + 1]);
        c[j] = length == 0 ? 1 : h[j] / length;
        s[j] = length == 0 ? 0 : h[j + 1] / length;
        h[j] = length;
        g[j + 1] = -s[j] * g[j];
        g[j] = c[j] * g[j];
    }

    /** z := z + V y, where R y = g; y_k = 0 where A is singular on the space. */
    private void combine(int j, double[] z) {
        for (int k = j - 1; k >= 0; k--) {
            double y = R[k][k] == 0 ? 0 : g[k] / R[k][k];
            for (int i = 0; i < k; i++) {
                g[i] -= R[k][i] * y;
            }
            Dense.add(y, V[k], z);
        }
    }
}
