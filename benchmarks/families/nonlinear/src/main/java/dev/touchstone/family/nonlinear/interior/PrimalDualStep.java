package dev.touchstone.family.nonlinear.interior;

/** A step (dz; dy; dv; dw) of z, of the multipliers of e and of those of the bounds, with the sizes that bounds allow. */
final class PrimalDualStep {
    private final double[] z;
    private final double[] y;
    private final double[] v;
    private final double[] w;

    /** A step of zeros. */
    PrimalDualStep(int size, int equations) {
        z = new double[size];
        y = new double[equations];
        v = new double[size];
        w = new double[size];
    }

    /** Takes (dz; dy), and computes dv and dw so that v (z - l) = mu and w (u - z) = mu hold to first order. */
    void take(double[] solution, BarrierPoint at, double mu) {
        System.arraycopy(solution, 0, z, 0, z.length);
        System.arraycopy(solution, z.length, y, 0, y.length);
        for (int i = 0; i < z.length; i++) {
            v[i] = at.hasLower(i) ? (mu - at.v()[i] * z[i]) / at.aboveLower(i) - at.v()[i] : 0;
            w[i] = at.hasUpper(i) ? (mu + at.w()[i] * z[i]) / at.belowUpper(i) - at.w()[i] : 0;
        }
    }

    /** The largest a &lt;= 1 for which z + a dz keeps at least 1 - tau of its distance to every bound. */
    double largestSize(BarrierPoint at, double tau) {
        double a = 1;
        for (int i = 0; i < z.length; i++) {
            if (at.hasLower(i) && z[i] < 0) {
                a = Math.min(a, -tau * at.aboveLower(i) / z[i]);
            }
            if (at.hasUpper(i) && z[i] > 0) {
                a = Math.min(a, tau * at.belowUpper(i) / z[i]);
            }
        }
        return a;
    }

    /** The largest a &lt;= 1 with v + a dv &gt;= (1 - tau) v and w + a dw &gt;= (1 - tau) w. */
    double largestDualSize(BarrierPoint at, double tau) {
        double a = 1;
        for (int i = 0; i < z.length; i++) {
            a = v[i] < 0 ? Math.min(a, -tau * at.v()[i] / v[i]) : a;
            a = w[i] < 0 ? Math.min(a, -tau * at.w()[i] / w[i]) : a;
        }
        return a;
    }

    /** Whether z + dz equals z up to rounding. */
    boolean isTiny(BarrierPoint at) {
        for (int i = 0; i < z.length; i++) {
            if (Math.abs(z[i]) > 10 * Math.ulp(1.0) * (1 + Math.abs(at.z()[i]))) {
                return false;
            }
        }
        return true;
    }

    /** dz; not a copy. */
    double[] z() {
        return z;
    }

    /** dy; not a copy. */
    double[] y() {
        return y;
    }

    /** dv; not a copy. */
    double[] v() {
        return v;
    }

    /** dw; not a copy. */
    double[] w() {
        return w;
    }
}
