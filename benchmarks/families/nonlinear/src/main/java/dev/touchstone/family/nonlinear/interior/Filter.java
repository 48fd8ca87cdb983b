package dev.touchstone.family.nonlinear.interior;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of an infeasibility theta and an objective phi that no later point may be worse than in both.
 *
 * <p>Source: R. Fletcher, S. Leyffer, "Nonlinear programming without a penalty function", Math. Program. 91, 2002.
 */
final class Filter {
    private static final double GAMMA = 1e-5;

    private record Corner(double theta, double phi) {}

    private final List<Corner> corners = new ArrayList<>();
    private double mostTheta = Double.POSITIVE_INFINITY;

    void clear() {
        corners.clear();
    }

    /** No point of more infeasibility passes. */
    void limit(double theta) {
        mostTheta = theta;
    }

    /** Forbids what is not better than a point by a margin. */
    void add(double theta, double phi) {
        corners.removeIf(corner -> corner.theta >= theta && corner.phi >= phi);
        corners.add(new Corner(theta, phi));
    }

    boolean accepts(double theta, double phi) {
        return theta <= mostTheta
                && corners.stream().allMatch(corner -> improves(theta, phi, corner.theta, corner.phi));
    }

    /** theta less than (1 - gamma) theta0, or phi less than phi0 - gamma theta0; but for rounding. */
    static boolean improves(double theta, double phi, double theta0, double phi0) {
        return theta <= (1 - GAMMA) * theta0 || phi <= phi0 - GAMMA * theta0 + rounding(phi0);
    }

    static double rounding(double phi) {
        return 10 * Math.ulp(1.0) * Math.abs(phi);
    }
}
