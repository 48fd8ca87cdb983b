package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.suite.sketchednewton.kkt.SymmetricMatrix;
import dev.touchstone.suite.sketchednewton.kkt.Vectors;
import java.util.Arrays;

/**
 * MINRES: the d of the Krylov space of A and r with the least ||A d - r||, by Lanczos' three-term recurrence and plane
 * rotations. A step costs 2 N^2 + 16 N operations.
 *
 * <p>Source: C. C. Paige, M. A. Saunders, "Solution of sparse indefinite systems of linear equations", SIAM J. Numer. Anal.
 * 12, 1975, section 6.
 */
final class Minres extends Refined {
    private final double[] v;
    private final double[] before;
    private final double[] next;
    private final double[] w;
    private final double[] wBefore;

    Minres(SketchPlan plan) {
        super(plan);
        this.v = new double[plan.size()];
        this.before = new double[plan.size()];
        this.next = new double[plan.size()];
        this.w = new double[plan.size()];
        this.wBefore = new double[plan.size()];
    }

    /** Letters: T has alpha on its diagonal and beta beside it; c and s are rotations, phi the residual with its sign. */
    @Override
    int solve(SymmetricMatrix A, double[] r, double tolerance, int steps, double[] d) {
        double phi = begin(r, d);
        double beta = 0;
        double c = 1;
        double s = 0;
        double cBefore = 1;
        double sBefore = 0;
        int k = 0;
        while (k < steps && Math.abs(phi) > tolerance) {
            double alpha = lanczos(A, beta);
            double betaNext = Vectors.norm(next);
            double delta = c * alpha - cBefore * s * beta;
            double rho = Math.hypot(delta, betaNext);
            k++;
            if (rho == 0) {
                break;
            }
            advance(rho, s * alpha + cBefore * c * beta, sBefore * beta);
            cBefore = c;
            sBefore = s;
            c = delta / rho;
            s = betaNext / rho;
            Vectors.add(c * phi, w, d);
            phi *= -s;
            if (betaNext == 0) {
                break;
            }
            shift(betaNext);
            beta = betaNext;
            Interruption.check();
        }
        charge(k * (2 * A.entries() + 16L * r.length));
        return k;
    }

    /** Returns ||r||. */
    private double begin(double[] r, double[] d) {
        Arrays.fill(d, 0);
        Arrays.fill(before, 0);
        Arrays.fill(w, 0);
        Arrays.fill(wBefore, 0);
        double norm = Vectors.norm(r);
        for (int i = 0; i < r.length; i++) {
            v[i] = r[i] / norm;
        }
        return norm;
    }

    /** next := A v - alpha v - beta before; returns alpha = v'A v. */
    private double lanczos(SymmetricMatrix A, double beta) {
        A.times(v, next);
        double alpha = Vectors.dot(v, next);
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
            v[i] = next[i] / beta;
        }
    }
}
