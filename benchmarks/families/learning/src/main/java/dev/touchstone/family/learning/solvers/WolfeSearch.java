package dev.touchstone.family.learning.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.objective.BatchGradient;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.numerics.linear.Vectors;
import java.util.stream.IntStream;

/**
 * A search along d for a step a that meets the strong Wolfe conditions, with phi(a) = f(x + a d):
 *
 * <pre>phi(a) <= phi(0) + c1 a phi'(0),   |phi'(a)| <= c2 |phi'(0)|</pre>
 *
 * <p>Keeps a bracket that contains such a step, and tries the least point of a cubic within it: Nocedal and Wright,
 * section 3.5. Near a minimum phi(a) - phi(0) is only rounding; there the first condition is checked by slopes instead:
 * W. W. Hager, H. Zhang, "A new conjugate gradient method with guaranteed descent and an efficient line search", 2005,
 * (4.1) to (4.3).
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
    private long evaluationsLeft;
    private boolean stopped;
    private double f0;
    private double slope0;
    private double f;
    private double slope;

    /**
     * A search from the iterate.
     *
     * @param iterate moves whenever a step is found
     * @param evaluations the most evaluations of f and its gradient, over all searches
     */
    WolfeSearch(Objective problem, Iterate iterate, Run<Iterate> run, long evaluations) {
        this.problem = problem;
        this.gradient = problem.gradient();
        this.rows = IntStream.range(0, problem.rows()).toArray();
        this.iterate = iterate;
        this.run = run;
        this.evaluationsLeft = evaluations;
        this.x0 = iterate.x().clone();
        this.g0 = new double[x0.length];
        this.at = x0.clone();
        this.gAt = new double[x0.length];
    }

    /** Evaluates f and its gradient at the start; false if the run does not allow even that. */
    boolean evaluateStart() {
        return evaluate();
    }

    /** The gradient at the iterate; not a copy. */
    double[] g() {
        return gAt;
    }

    /** The 2-norm of the gradient at the iterate. */
    double gradientNorm() {
        return Vectors.normInOrder(gAt);
    }

    /** Adds the pair of the last step. */
    void addStepTo(SecantPairs pairs) {
        pairs.add(x0, g0, at, gAt);
    }

    /** Whether the run, or the number of evaluations, ended the last search. */
    boolean isStopped() {
        return stopped;
    }

    /**
     * Moves the iterate along d.
     *
     * @param first the first step to try, positive
     * @return false, and nothing has moved, if no such step was found or the search was stopped
     */
    boolean moveAlong(double[] d, double first) {
        System.arraycopy(at, 0, x0, 0, x0.length);
        System.arraycopy(gAt, 0, g0, 0, g0.length);
        f0 = f;
        slope0 = dot(g0, d);
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

    /**
     * Brackets a step: f has decreased at the low end, where the slope is steep; at the high end f is too large, or
     * rises.
     */
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
        slope = dot(gAt, d);
        return evaluated;
    }

    private boolean evaluate() {
        if (evaluationsLeft == 0 || !run.proceed(iterate)) {
            stopped = true;
            return false;
        }
        evaluationsLeft--;
        f = problem.value(at);
        gradient.at(at, rows, 0, rows.length, gAt);
        return true;
    }

    private static double dot(double[] v, double[] w) {
        return Vectors.dotInOrder(v, w, v.length);
    }

    /** An end of the bracket: phi and phi' at a. */
    private record End(double a, double f, double slope) {
        /** The least point of the cubic through both ends, a tenth or more from either: Nocedal and Wright, (3.59). */
        double between(End other) {
            double width = other.a - a;
            double d1 = slope + other.slope - 3 * (other.f - f) / width;
            double d2 = Math.sqrt(d1 * d1 - slope * other.slope);
            double share = 1 - (other.slope + d2 - d1) / (other.slope - slope + 2 * d2);
            return a + width * (Double.isNaN(share) ? 0.5 : Math.min(0.9, Math.max(0.1, share)));
        }
    }
}
