package dev.touchstone.family.nonlinear.interior;

import java.util.ArrayList;
import java.util.List;

/**
 * The filter of a line search: pairs of an infeasibility theta and an objective phi. A point passes if it is better than every
 * pair in one of the two, and not more infeasible than a limit.
 *
 * <p>Source: R. Fletcher, S. Leyffer, "Nonlinear programming without a penalty function", Math. Program. 91, 2002.
 */
final class AcceptanceFilter {
    private static final double GAMMA = 1e-5;

    private record Corner(double theta, double phi) {}

    private final List<Corner> corners = new ArrayList<>();
    private double mostTheta = Double.POSITIVE_INFINITY;

    /** Forgets all pairs; the limit stays. */
    void clear() {
        corners.clear();
    }

    /** Sets the largest theta that passes. */
    void limit(double theta) {
        mostTheta = theta;
    }

    /** Adds the pair of a point reduced by a margin: theta (1 - gamma) and phi - gamma theta. */
    void forbid(double theta, double phi) {
        add((1 - GAMMA) * theta, phi - GAMMA * theta);
    }

    private void add(double theta, double phi) {
        corners.removeIf(corner -> corner.theta >= theta && corner.phi >= phi);
        corners.add(new Corner(theta, phi));
    }

    /** Whether a point passes. */
    boolean accepts(double theta, double phi) {
        return theta <= mostTheta
                && corners.stream().allMatch(corner -> improves(theta, phi, corner.theta, corner.phi));
    }

    /** theta &lt;= (1 - gamma) theta0, or phi &lt;= phi0 - gamma theta0 up to rounding. */
    static boolean improves(double theta, double phi, double theta0, double phi0) {
        return theta <= (1 - GAMMA) * theta0 || phi <= phi0 - GAMMA * theta0 + rounding(phi0);
    }

    /** The part of a phi that rounding may have changed. */
    static double rounding(double phi) {
        return 10 * Math.ulp(1.0) * Math.abs(phi);
    }
}
