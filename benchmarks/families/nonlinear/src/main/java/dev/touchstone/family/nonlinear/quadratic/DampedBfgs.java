package dev.touchstone.family.nonlinear.quadratic;

import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * A dense positive definite n by n matrix B that approximates the Hessian of the Lagrangian by differences of gradients:
 * B := B - B s s'B / s'Bs + r r' / s'r with r = theta y + (1 - theta) B s, where theta makes s'r at least 0.2 s'Bs.
 *
 * <p>Source: J. Nocedal, S. J. Wright, "Numerical Optimization", 2nd ed., 2006, Procedure 18.2; the first scale is (6.20).
 */
public final class DampedBfgs {
    private static final double DAMPED_CURVATURE = 0.2;
    private static final double LEAST_CURVATURE = 1e-8;

    private final int n;
    private final double[] B;
    private boolean isFresh;

    /** B = I, n by n. */
    public DampedBfgs(int n) {
        this.n = n;
        this.B = new double[n * n];
        reset(1);
    }

    /** Whether B is a multiple of I, unchanged by any step since the last reset. */
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
            product[i] = Vectors.dotInOrder(B, i * n, v, n);
        }
        return product;
    }

    /** Updates B by a step s and the change y of the gradient along it; ignores a zero step and a y that is not finite. */
    public void update(double[] s, double[] y) {
        double sy = Vectors.dot(s, y);
        double yy = Vectors.dot(y, y);
        if (Vectors.dot(s, s) == 0 || !Double.isFinite(yy)) {
            return;
        }
        if (isFresh && sy > LEAST_CURVATURE * yy) {
            reset(yy / sy);
        }
        double[] Bs = times(s);
        double sBs = Vectors.dot(s, Bs);
        double theta = sy >= DAMPED_CURVATURE * sBs ? 1 : (1 - DAMPED_CURVATURE) * sBs / (sBs - sy);
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
