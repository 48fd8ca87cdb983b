package dev.touchstone.family.nonlinear.quadratic;

import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * A dense positive definite n by n matrix B that learns the Hessian of the Lagrangian from its gradients:
 * B := B - B s s'B / s'Bs + r r' / s'r with r = theta y + (1 - theta) B s, theta such that s'r is at least 0.2 s'Bs.
 *
 * <p>Source: J. Nocedal, S. J. Wright, "Numerical Optimization", 2nd ed., 2006, Procedure 18.2; its first size (6.20).
 */
public final class DampedBfgs {
    private static final double LEAST_CURVATURE = 0.2;

    private final int n;
    private final double[] B;
    private boolean isFresh;

    /** B = I, n by n. */
    public DampedBfgs(int n) {
        this.n = n;
        this.B = new double[n * n];
        reset(1);
    }

    /** Whether nothing was learnt since B was a multiple of I. */
    public boolean isFresh() {
        return isFresh;
    }

    /** B := I. */
    public void reset() {
        reset(1);
    }

    private void reset(double scale) {
        isFresh = true;
        Arrays.fill(B, 0);
        for (int i = 0; i < n; i++) {
            B[i * n + i] = scale;
        }
    }

    /** B_ij. */
    double at(int i, int j) {
        return B[i * n + j];
    }

    /** B v over the first n numbers of v, a new vector. */
    double[] times(double[] v) {
        double[] product = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                product[i] += B[i * n + j] * v[j];
            }
        }
        return product;
    }

    /** Learns from a step s and the difference y of gradients along it. */
    public void update(double[] s, double[] y) {
        double sy = Vectors.dot(s, y);
        double yy = Vectors.dot(y, y);
        if (Vectors.dot(s, s) == 0 || !Double.isFinite(yy)) {
            return;
        }
        if (isFresh && sy > 1e-8 * yy) {
            reset(yy / sy);
        }
        double[] Bs = times(s);
        double sBs = Vectors.dot(s, Bs);
        double theta = sy >= LEAST_CURVATURE * sBs ? 1 : (1 - LEAST_CURVATURE) * sBs / (sBs - sy);
        double[] r = new double[n];
        for (int i = 0; i < n; i++) {
            r[i] = theta * y[i] + (1 - theta) * Bs[i];
        }
        double sr = Vectors.dot(s, r);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                B[i * n + j] += r[i] * r[j] / sr - Bs[i] * Bs[j] / sBs;
            }
        }
        isFresh = false;
    }
}
