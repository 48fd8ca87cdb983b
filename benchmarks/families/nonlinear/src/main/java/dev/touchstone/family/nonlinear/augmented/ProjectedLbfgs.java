package dev.touchstone.family.nonlinear.augmented;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.StopRequest;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.numerics.search.Backtracking;

/**
 * Minimises a function within bounds: x := P(x - a H g), where H is the L-BFGS matrix on the free variables. A variable is free
 * unless it is at a bound that -g leads out of. a is the first of 1, 1/2, 1/4 ... that decreases the function by Armijo's rule
 * along the projected path.
 *
 * <p>Source: D. P. Bertsekas, "Projected Newton methods for optimization problems with simple constraints", SIAM J. Control
 * Optim. 20, 1982.
 */
public final class ProjectedLbfgs {
    private static final double ARMIJO = 1e-4;
    private static final double LEAST_SIZE = 1e-16;

    private final SmoothFunction function;
    private final Bounds bounds;
    private final LbfgsMatrix matrix;
    private final boolean[] free;
    private double[] gradient;
    private double value;

    /**
     * A minimiser of one function.
     *
     * @param pairs number of pairs that the L-BFGS matrix keeps
     */
    public ProjectedLbfgs(SmoothFunction function, Bounds bounds, int pairs) {
        this.function = function;
        this.bounds = bounds;
        this.matrix = new LbfgsMatrix(pairs);
        this.free = new boolean[bounds.size()];
        this.gradient = new double[bounds.size()];
    }

    /**
     * Improves x in place until ||x - P(x - g)|| is at most the tolerance, or for so many steps, or until no step decreases the
     * function; evaluates the function at the last x at the end.
     */
    public void minimise(double[] x, double tolerance, int steps) {
        matrix.clear();
        value = function.value(x);
        function.gradient(gradient);
        for (int k = 0; k < steps && stationarity(x) > tolerance; k++) {
            StopRequest.check();
            if (!step(x)) {
                if (matrix.isEmpty()) {
                    break;
                }
                matrix.clear();
            }
        }
        function.value(x);
    }

    private double stationarity(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = bounds.naturalResidual(i, x[i], -gradient[i]);
            sum += residual * residual;
        }
        return Math.sqrt(sum);
    }

    /** Moves x to the first trial that is low enough; false if there is none. */
    private boolean step(double[] x) {
        double[] direction = direction(x);
        double[] trial = new double[x.length];
        double first = matrix.isEmpty() ? 1 / Math.max(1, Vectors.largestMagnitude(gradient)) : 1;
        double least = LEAST_SIZE * first;
        return Backtracking.halve(first, least, a -> isAccepted(x, a, direction, trial)) > least;
    }

    private boolean isAccepted(double[] x, double a, double[] direction, double[] trial) {
        double slope = 0;
        for (int i = 0; i < x.length; i++) {
            trial[i] = bounds.project(i, x[i] + a * direction[i]);
            slope += gradient[i] * (trial[i] - x[i]);
        }
        double next = function.value(trial);
        double rounding = 10 * Math.ulp(1.0) * Math.abs(value);
        if (slope < 0 && next <= value + ARMIJO * slope + rounding) {
            accept(x, trial, next);
            return true;
        }
        return false;
    }

    private double[] direction(double[] x) {
        double[] direction = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            boolean leadsOut = gradient[i] > 0 ? x[i] <= bounds.lower()[i] : x[i] >= bounds.upper()[i];
            free[i] = !leadsOut;
            direction[i] = leadsOut ? 0 : -gradient[i];
        }
        matrix.multiply(direction, free);
        return direction;
    }

    private void accept(double[] x, double[] trial, double next) {
        double[] s = new double[x.length];
        double[] y = new double[x.length];
        double[] newGradient = new double[x.length];
        function.gradient(newGradient);
        for (int i = 0; i < x.length; i++) {
            s[i] = trial[i] - x[i];
            y[i] = newGradient[i] - gradient[i];
        }
        matrix.add(s, y, free);
        gradient = newGradient;
        value = next;
        System.arraycopy(trial, 0, x, 0, x.length);
    }
}
