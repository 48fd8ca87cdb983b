package dev.touchstone.numerics.linear;

import java.util.Arrays;

/**
 * GMRES for A z = b. A call starts at the given z, takes at most j steps of Arnoldi's process by modified Gram-Schmidt, and
 * moves z to the point of the Krylov space with the least ||b - A z||. Repeated calls are GMRES(j), restarted every j steps.
 *
 * <p>A call ends early when the residual, as the recursion computes it, is at most the tolerance times the residual at the
 * start of the <em>call</em>; {@code gmres!} of IterativeSolvers.jl does the same. A call of j steps costs j + 1 products
 * with A and {@link #vectorFlops}. An instance has scratch space: each thread needs its own.
 *
 * <p>Source: Y. Saad, M. H. Schultz, "GMRES: a generalized minimal residual algorithm for solving nonsymmetric linear
 * systems", SIAM J. Sci. Stat. Comput. 7, 1986, section 3.
 */
public final class Gmres {
    /** The default of IterativeSolvers.jl: the square root of the distance from 1 to the next larger double. */
    public static final double DEFAULT_TOLERANCE = 0x1p-26;

    private final double tolerance;
    private final double[][] V;
    private final double[][] R;
    private final double[] c;
    private final double[] s;
    private final double[] g;

    /**
     * Allocates GMRES(j).
     *
     * @param size N
     * @param steps j, the most steps of one call; more than N are as N
     * @param tolerance the residual at which a call ends, relative to its first one
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

    /** Improves z, of N numbers. Returns the number of steps, 0 if z solves the system exactly. */
    public int improve(LinearOperator A, double[] b, double[] z) {
        KrylovVectors.residual(A, z, b, V[0]);
        double first = Vectors.normInOrder(V[0]);
        if (first == 0) {
            return 0;
        }
        KrylovVectors.scale(1 / first, V[0]);
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

    /** Operations on vectors in a call of j steps, without its products with A: (2 j^2 + 7 j + 4) N. */
    public long vectorFlops(int steps) {
        return (2L * steps * steps + 7L * steps + 4) * V[0].length;
    }

    /** Writes column j of the Hessenberg matrix to R[j], and v_j+1, which is zero if the Krylov space is invariant. */
    private void arnoldi(LinearOperator A, int j) {
        double[] next = V[j + 1];
        A.apply(V[j], next);
        for (int i = 0; i <= j; i++) {
            R[j][i] = Vectors.dotInOrder(V[i], next, next.length);
            Vectors.add(-R[j][i], V[i], next);
        }
        R[j][j + 1] = Vectors.normInOrder(next);
        KrylovVectors.scale(R[j][j + 1] == 0 ? 0 : 1 / R[j][j + 1], next);
    }

    /** Makes column j triangular by Givens' rotations; |g_j+1| is then the residual. */
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

    /** z := z + V y, where R y = g; y_k = 0 if A is singular on the space. */
    private void combine(int j, double[] z) {
        for (int k = j - 1; k >= 0; k--) {
            double y = R[k][k] == 0 ? 0 : g[k] / R[k][k];
            for (int i = 0; i < k; i++) {
                g[i] -= R[k][i] * y;
            }
            Vectors.add(y, V[k], z);
        }
    }
}
