package dev.touchstone.numerics.linear;

import java.util.Arrays;

/**
 * MINRES for A z = b with A symmetric, definite or not. A call starts at the given z and moves it to the point of the Krylov
 * space with the least ||b - A z||, by Lanczos' three-term recurrence and plane rotations. A step costs one product with A
 * and 16 N operations. An instance has scratch space: each thread needs its own.
 *
 * <p>Source: C. C. Paige, M. A. Saunders, "Solution of sparse indefinite systems of linear equations", SIAM J. Numer.
 * Anal. 12, 1975, section 6. Letters: T has alpha on its diagonal and beta beside it; c and s are rotations, phi is the
 * residual with its sign.
 */
public final class Minres {
    private final int steps;
    private final double tolerance;
    private final double[] v;
    private final double[] before;
    private final double[] next;
    private final double[] w;
    private final double[] wBefore;

    /**
     * Allocates MINRES.
     *
     * @param size N
     * @param steps the most steps of one call
     * @param tolerance the residual at which a call ends, relative to its first one
     */
    public Minres(int size, int steps, double tolerance) {
        if (steps < 1) {
            throw new IllegalArgumentException("%d steps; a call takes at least 1".formatted(steps));
        }
        this.steps = steps;
        this.tolerance = tolerance;
        this.v = new double[size];
        this.before = new double[size];
        this.next = new double[size];
        this.w = new double[size];
        this.wBefore = new double[size];
    }

    /** Improves z, of N numbers. Returns the number of steps. */
    public int improve(LinearOperator A, double[] b, double[] z) {
        double first = begin(A, b, z);
        double phi = first;
        double beta = 0;
        double c = 1;
        double s = 0;
        double cBefore = 1;
        double sBefore = 0;
        int k = 0;
        while (k < steps && Math.abs(phi) > tolerance * first) {
            double alpha = lanczos(A, beta);
            double betaNext = Vectors.normInOrder(next);
            double delta = c * alpha - cBefore * s * beta;
            double rho = Math.hypot(delta, betaNext);
            if (rho == 0) {
                break;
            }
            advance(rho, s * alpha + cBefore * c * beta, sBefore * beta);
            cBefore = c;
            sBefore = s;
            c = delta / rho;
            s = betaNext / rho;
            Vectors.add(c * phi, w, z);
            phi *= -s;
            shift(betaNext);
            beta = betaNext;
            k++;
        }
        return k;
    }

    /** v := r / ||r||, r = b - A z; returns ||r||. */
    private double begin(LinearOperator A, double[] b, double[] z) {
        Arrays.fill(before, 0);
        Arrays.fill(w, 0);
        Arrays.fill(wBefore, 0);
        KrylovVectors.residual(A, z, b, v);
        double norm = Vectors.normInOrder(v);
        KrylovVectors.scale(norm == 0 ? 0 : 1 / norm, v);
        return norm;
    }

    /** next := A v - alpha v - beta before; returns alpha = v'A v. */
    private double lanczos(LinearOperator A, double beta) {
        A.apply(v, next);
        double alpha = Vectors.dotInOrder(v, next, next.length);
        Vectors.add(-alpha, v, next);
        Vectors.add(-beta, before, next);
        return alpha;
    }

    /** (wBefore, w) := (w, (v - first w - second wBefore) / rho). */
    private void advance(double rho, double first, double second) {
        for (int i = 0; i < w.length; i++) {
            double following = (v[i] - first * w[i] - second * wBefore[i]) / rho;
            wBefore[i] = w[i];
            w[i] = following;
        }
    }

    /** (before, v) := (v, next / beta). */
    private void shift(double beta) {
        for (int i = 0; i < v.length; i++) {
            before[i] = v[i];
            v[i] = beta == 0 ? 0 : next[i] / beta;
        }
    }
}
