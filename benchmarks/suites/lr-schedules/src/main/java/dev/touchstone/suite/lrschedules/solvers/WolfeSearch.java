package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.BatchGradient;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.secant.SecantPairs;
import java.util.stream.IntStream;

/**
 * A search along d for a step a that meets the strong Wolfe conditions, phi(a) = f(x + a d):
 *
 * <pre>phi(a) <= phi(0) + c1 a phi'(0),   |phi'(a)| <= c2 |phi'(0)|</pre>
 *
 * <p>by a bracket that always holds such a step, cubic interpolation within it: Nocedal and Wright, section
 * 3.5. Near a minimum, where phi(a) - phi(0) is rounding, the first condition is read off the slopes, as
 * W. W. Hager and H. Zhang, "A new conjugate gradient method with guaranteed descent and an efficient line
 * search", 2005, (4.1) to (4.3), do.
 */
final class WolfeSearch {
    private static final double C1 = 1e-4;
    private static final double C2 = 0.9;
    private static final double ROUNDING = 1e-14;
    private static final int TRIES = 40;

    private final Objective problem;
    private final BatchGradient gradient;
    private final int[] rows;
    private final Iterate iterate;
    private final Run<Iterate> run;
    private final double[] x0;
    private final double[] g0;
    private final double[] at;
    private final double[] gAt;
    private long left;
    private boolean stopped;
    private double f0;
    private double slope0;
    private double f;
    private double slope;

    /** A search of the iterate's x, which moves when a step is found. */
    WolfeSearch(Objective problem, Iterate iterate, Run<Iterate> run, long evaluations) {
        this.problem = problem;
        this.gradient = problem.gradient();
        this.rows = IntStream.range(0, problem.rows()).toArray();
        this.iterate = iterate;
        this.run = run;
        this.left = evaluations;
        this.x0 = iterate.x().clone();
        this.g0 = new double[x0.length];
        this.at = x0.clone();
        this.gAt = new double[x0.length];
    }

    /** Evaluates the start; false if the run allows not even that. */
    boolean begins() {
        return evaluate();
    }

    /** The gradient at the iterate. */
    double[] g() {
        return gAt;
    }

    double gradientNorm() {
        return Math.sqrt(SecantPairs.dot(gAt, gAt));
    }

    /** The last step, a new vector. */
    double[] stepped() {
        return minus(at, x0);
    }

    /** What the last step made of the gradient, a new vector. */
    double[] gradientChange() {
        return minus(gAt, g0);
    }

    /** Whether the run, or the number of evaluations, ended the search. */
    boolean isStopped() {
        return stopped;
    }

    /** Moves the iterate along d; false, and nothing moved, if there is no such step or the run says stop. */
    boolean along(double[] d, double first) {
        System.arraycopy(at, 0, x0, 0, x0.length);
        System.arraycopy(gAt, 0, g0, 0, g0.length);
        f0 = f;
        slope0 = SecantPairs.dot(g0, d);
        if (slope0 < 0 && found(d, first)) {
            System.arraycopy(at, 0, iterate.x(), 0, at.length);
            iterate.moved();
            return true;
        }
        System.arraycopy(x0, 0, at, 0, at.length);
        System.arraycopy(g0, 0, gAt, 0, gAt.length);
        f = f0;
        return false;
    }

    /** The low end has decrease and a steep slope down; the high end lacks decrease, or rises. */
    private boolean found(double[] d, double first) {
        double a = first;
        var low = new End(0, f0, slope0);
        End high = null;
        for (int tries = 0; tries < TRIES; tries++) {
            if (!evaluate(d, a)) {
                return false;
            }
            var here = new End(a, f, slope);
            if (!decreased(a) || slope > -C2 * slope0) {
                high = here;
            } else if (slope < C2 * slope0) {
                low = here;
            } else {
                return true;
            }
            a = high == null ? 4 * a : low.between(high);
        }
        return false;
    }

    private boolean decreased(double a) {
        boolean flat = f <= f0 + ROUNDING * Math.abs(f0) && slope <= (2 * C1 - 1) * slope0;
        return flat || f <= f0 + C1 * a * slope0;
    }

    private boolean evaluate(double[] d, double a) {
        for (int i = 0; i < at.length; i++) {
            at[i] = x0[i] + a * d[i];
        }
        boolean evaluated = evaluate();
        slope = SecantPairs.dot(gAt, d);
        return evaluated;
    }

    private boolean evaluate() {
        if (left == 0 || !run.proceed(iterate)) {
            stopped = true;
            return false;
        }
        left--;
        f = problem.value(at);
        gradient.at(at, rows, 0, rows.length, gAt);
        return true;
    }

    private static double[] minus(double[] v, double[] w) {
        double[] difference = v.clone();
        for (int i = 0; i < v.length; i++) {
            difference[i] -= w[i];
        }
        return difference;
    }

    /** phi and phi' at a. */
    private record End(double a, double f, double slope) {
        /** The least point of the cubic through both ends, a tenth or more off either: Nocedal and Wright, (3.59). */
        double between(End other) {
            double width = other.a - a;
            double d1 = slope + other.slope - 3 * (other.f - f) / width;
            double d2 = Math.sqrt(d1 * d1 - slope * other.slope);
            double share = 1 - (other.slope + d2 - d1) / (other.slope - slope + 2 * d2);
            return a + width * (Double.isNaN(share) ? 0.5 : Math.min(0.9, Math.max(0.1, share)));
        }
    }
}
