package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import java.util.Arrays;

/**
 * A point z with f, c and e, and the multipliers y of e = 0, v of z &gt;= l and w of z &lt;= u. The vectors that this hands out
 * are not copies; moves overwrite them.
 */
public final class BarrierPoint {
    private static final double NEAR = 1e-2;
    private static final double SIGMA = 1e10;

    private final SlackForm form;
    private final FirstOrder values;
    private final double[] z;
    private final double[] y;
    private final double[] v;
    private final double[] w;
    private final double[] e;

    /** A point of zeros; nothing is evaluated yet. */
    BarrierPoint(SlackForm form, Evaluation evaluation) {
        this.form = form;
        values = new FirstOrder(form.program(), evaluation);
        z = new double[form.size()];
        y = new double[form.equations()];
        v = new double[form.size()];
        w = new double[form.size()];
        e = new double[form.equations()];
    }

    /** The start of a program, moved into the bounds. Evaluates all first derivatives and scales the form by them. */
    public static BarrierPoint start(SlackForm form, Evaluation evaluation) {
        var point = new BarrierPoint(form, evaluation);
        double[] x = form.program().start();
        for (int i = 0; i < x.length; i++) {
            point.z[i] = inside(form.bounds(), i, x[i]);
        }
        point.values.evaluate(point.z);
        point.values.differentiate();
        form.scaleBy(point.values);
        double[] start = form.start(point.values);
        for (int i = 0; i < start.length; i++) {
            point.z[i] = inside(form.bounds(), i, start[i]);
            point.v[i] = point.hasLower(i) ? 1 : 0;
            point.w[i] = point.hasUpper(i) ? 1 : 0;
        }
        form.equations(point.values, point.z, point.e);
        return point;
    }

    /** The nearest value that keeps min(0.01 max(1, |bound|), 0.01 (u - l)) from each bound (section 3.6). */
    private static double inside(Bounds bounds, int i, double value) {
        double l = bounds.lower()[i];
        double u = bounds.upper()[i];
        if (l == u) {
            return l;
        }
        double least = l + Math.min(NEAR * Math.max(1, Math.abs(l)), NEAR * (u - l));
        double most = u - Math.min(NEAR * Math.max(1, Math.abs(u)), NEAR * (u - l));
        return Math.max(Double.isNaN(least) ? l : least, Math.min(Double.isNaN(most) ? u : most, value));
    }

    /** Another point of the same problem; nothing is evaluated there yet. */
    public BarrierPoint another(Evaluation evaluation) {
        return new BarrierPoint(form, evaluation);
    }

    /** z := from.z + a dz, but for values that would reach a bound by rounding; evaluates f, c and e. */
    public void moveTo(BarrierPoint from, double a, double[] dz) {
        for (int i = 0; i < z.length; i++) {
            z[i] = between(i, from.z[i], from.z[i] + a * dz[i]);
        }
        values.evaluate(z);
        form.equations(values, z, e);
    }

    /** The value if it lies between the bounds, else the old one. */
    private double between(int i, double old, double value) {
        double l = form.bounds().lower()[i];
        double u = form.bounds().upper()[i];
        return l == u || (value > l && value < u) ? value : old;
    }

    /**
     * y := from.y + a dy, and v, w by a step size of their own, kept within a factor of 1e10 of mu / distance to the bound.
     */
    public void moveMultipliers(BarrierPoint from, double a, PrimalDualStep step, double dualSize, double mu) {
        for (int j = 0; j < y.length; j++) {
            y[j] = from.y[j] + a * step.y()[j];
        }
        for (int i = 0; i < z.length; i++) {
            v[i] = hasLower(i) ? safe(from.v[i] + dualSize * step.v()[i], mu / aboveLower(i)) : 0;
            w[i] = hasUpper(i) ? safe(from.w[i] + dualSize * step.w()[i], mu / belowUpper(i)) : 0;
        }
    }

    private static double safe(double multiplier, double central) {
        return Math.max(central / SIGMA, Math.min(SIGMA * central, multiplier));
    }

    /** Sets y. */
    public void multipliers(double[] given) {
        System.arraycopy(given, 0, y, 0, y.length);
    }

    /** v := mu / (z - l) and w := mu / (u - z). */
    public void centre(double mu) {
        for (int i = 0; i < z.length; i++) {
            v[i] = hasLower(i) ? mu / aboveLower(i) : 0;
            w[i] = hasUpper(i) ? mu / belowUpper(i) : 0;
        }
    }

    /** Adds the gradient of the barrier terms, -mu/(z - l) + mu/(u - z). */
    void addBarrierGradient(double mu, double[] gradient) {
        for (int i = 0; i < z.length; i++) {
            if (hasLower(i)) {
                gradient[i] -= mu / aboveLower(i);
            }
            if (hasUpper(i)) {
                gradient[i] += mu / belowUpper(i);
            }
        }
    }

    /** Adds the diagonal of the bounds, v/(z - l) + w/(u - z). */
    void addBoundCurvature(double[] diagonal) {
        for (int i = 0; i < z.length; i++) {
            diagonal[i] += hasLower(i) ? v[i] / aboveLower(i) : 0;
            diagonal[i] += hasUpper(i) ? w[i] / belowUpper(i) : 0;
        }
    }

    /** theta = ||e||_1. */
    public double infeasibility() {
        return Arrays.stream(e).map(Math::abs).sum();
    }

    /** Whether z_i, no constant, has a lower bound. */
    boolean hasLower(int i) {
        return !form.isFixed(i) && form.bounds().lower()[i] > Double.NEGATIVE_INFINITY;
    }

    /** Whether z_i, no constant, has an upper bound. */
    boolean hasUpper(int i) {
        return !form.isFixed(i) && form.bounds().upper()[i] < Double.POSITIVE_INFINITY;
    }

    /** z_i - l_i. */
    double aboveLower(int i) {
        return z[i] - form.bounds().lower()[i];
    }

    /** u_i - z_i. */
    double belowUpper(int i) {
        return form.bounds().upper()[i] - z[i];
    }

    /** f, c and, where they were evaluated, their first derivatives. */
    public FirstOrder values() {
        return values;
    }

    /** z. */
    public double[] z() {
        return z;
    }

    /** The multipliers of e = 0. */
    public double[] y() {
        return y;
    }

    /** The multipliers of z &gt;= l. */
    public double[] v() {
        return v;
    }

    /** The multipliers of z &lt;= u. */
    public double[] w() {
        return w;
    }

    /** e(z). */
    public double[] e() {
        return e;
    }
}
