package dev.touchstone.family.nonlinear.interior;

/**
 * The filter line search with second-order corrections. It halves the step until the filter accepts the point and the point
 * decreases phi by Armijo's rule, where the slope of phi promises more than there is infeasibility, or decreases either phi or
 * theta, where it does not.
 *
 * <p>Source: A. Waechter, L. T. Biegler, 2006, Algorithm A, step A-5.
 */
final class FilterLineSearch {
    private static final double ARMIJO = 1e-4;
    private static final double GAMMA = 1e-5;
    private static final int CORRECTIONS = 4;

    private final AcceptanceFilter filter = new AcceptanceFilter();
    private final BarrierSystem system;
    private double leastTheta = Double.NaN;
    private double theta;
    private double phi;
    private double slope;

    /** A search whose corrections are solved by the system that steps are solved by. */
    FilterLineSearch(BarrierSystem system) {
        this.system = system;
    }

    /** Clears the filter. */
    void forget() {
        filter.clear();
    }

    /** Makes the filter refuse a point at which restoration begins, and all points that are not better by a margin. */
    void forbid(BarrierPoint at, BarrierProblem problem) {
        filter.forbid(at.infeasibility(), problem.objective(at));
    }

    /** Whether the filter accepts a point. */
    boolean passes(BarrierPoint at, BarrierProblem problem) {
        return filter.accepts(at.infeasibility(), problem.objective(at));
    }

    /** Leaves the accepted point in the trial and returns its step size; NaN if there is none. */
    double search(BarrierPoint at, PrimalDualStep step, BarrierProblem problem, double largest, BarrierPoint trial) {
        begin(at, step, problem);
        for (double a = largest; a == largest || a >= leastSize(); a /= 2) {
            trial.moveTo(at, a, step.z());
            if (isAcceptable(trial, a, problem)) {
                return accepted(a, trial, problem);
            }
            if (a == largest
                    && trial.values().isFinite()
                    && trial.infeasibility() >= theta
                    && correct(at, a, problem, trial)) {
                return accepted(a, trial, problem);
            }
        }
        return Double.NaN;
    }

    private void begin(BarrierPoint at, PrimalDualStep step, BarrierProblem problem) {
        theta = at.infeasibility();
        phi = problem.objective(at);
        slope = problem.slope(at, step.z());
        if (Double.isNaN(leastTheta)) {
            leastTheta = 1e-4 * Math.max(1, theta);
            filter.limit(1e4 * Math.max(1, theta));
        }
    }

    /** The least size that is tried: equation 23, with a safety factor of 0.05. */
    private double leastSize() {
        double least = GAMMA;
        if (slope < 0) {
            least = Math.min(least, -GAMMA * theta / slope);
            if (theta <= leastTheta) {
                least = Math.min(least, Math.pow(theta, 1.1) / Math.pow(-slope, 2.3));
            }
        }
        return Math.max(0.05 * least, 1e-16);
    }

    /** Whether a step of size a promises a decrease of phi that outweighs the infeasibility, equation 19. */
    private boolean promises(double a) {
        return theta <= leastTheta && slope < 0 && a * Math.pow(-slope, 2.3) > Math.pow(theta, 1.1);
    }

    private boolean isAcceptable(BarrierPoint trial, double a, BarrierProblem problem) {
        double newTheta = trial.infeasibility();
        double newPhi = problem.objective(trial);
        if (!Double.isFinite(newTheta + newPhi) || !filter.accepts(newTheta, newPhi)) {
            return false;
        }
        return promises(a) ? decreases(newPhi, a) : AcceptanceFilter.improves(newTheta, newPhi, theta, phi);
    }

    private boolean decreases(double newPhi, double a) {
        return newPhi <= phi + ARMIJO * a * slope + AcceptanceFilter.rounding(phi);
    }

    private double accepted(double a, BarrierPoint trial, BarrierProblem problem) {
        if (!promises(a) || !decreases(problem.objective(trial), a)) {
            filter.forbid(theta, phi);
        }
        return a;
    }

    /** Steps towards a e + e(trial) = 0 rather than e = 0, for curved constraints (steps ). */
    private boolean correct(BarrierPoint at, double a, BarrierProblem problem, BarrierPoint trial) {
        double[] equations = at.e().clone();
        double[] gradient = problem.lagrangianGradient(at);
        double[] solution = new double[system.rows()];
        var step = new PrimalDualStep(at.z().length, equations.length);
        double size = a;
        for (int k = 0; k < CORRECTIONS; k++) {
            double before = trial.infeasibility();
            for (int j = 0; j < equations.length; j++) {
                equations[j] = size * equations[j] + trial.e()[j];
            }
            system.solveNegative(gradient, equations, solution);
            step.take(solution, at, problem.mu());
            size = step.largestSize(at, problem.tau());
            trial.moveTo(at, size, step.z());
            if (isAcceptable(trial, a, problem)) {
                return true;
            }
            if (!(trial.infeasibility() < 0.99 * before)) {
                return false;
            }
        }
        return false;
    }
}
