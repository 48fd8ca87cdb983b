package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * The barrier problem of one barrier parameter: min phi_mu(z) subject to e(z) = 0, where
 *
 * <pre>  phi_mu = a f(x) - mu sum log(z - l) - mu sum log(u - z) + 1e-5 mu sum (distance to the only bound).  </pre>
 *
 * The last sum, over variables that have one bound, keeps them from infinity.
 *
 * <p>Source: A. Waechter, L. T. Biegler, 2006, on the barrier method and on unbounded solution sets.
 *
 * @param mu the barrier parameter
 */
record BarrierProblem(SlackForm form, double mu) {
    private static final double DAMPING = 1e-5;
    private static final double LARGE_MULTIPLIER = 100;
    private static final double LEAST_TAU = 0.99;

    /** max(0.99, 1 - mu): the share of the distance to a bound that a step may take. */
    double tau() {
        return Math.max(LEAST_TAU, 1 - mu);
    }

    /** phi_mu. */
    double objective(BarrierPoint at) {
        double sum = form.objectiveScale() * at.values().objective();
        for (int i = 0; i < form.size(); i++) {
            boolean hasLower = at.hasLower(i);
            boolean hasUpper = at.hasUpper(i);
            if (hasLower) {
                sum -= mu * Math.log(at.aboveLower(i));
            }
            if (hasUpper) {
                sum -= mu * Math.log(at.belowUpper(i));
            }
            if (hasLower != hasUpper) {
                sum += DAMPING * mu * (hasLower ? at.aboveLower(i) : at.belowUpper(i));
            }
        }
        return sum;
    }

    /** grad phi_mu + E'y = a grad f + E'y - mu/(z - l) + mu/(u - z) and damping, zero for constants; a new vector. */
    double[] lagrangianGradient(BarrierPoint at) {
        double[] gradient = scaledGradient(at, at.y());
        at.addBarrierGradient(mu, gradient);
        for (int i = 0; i < gradient.length; i++) {
            if (at.hasLower(i) != at.hasUpper(i)) {
                gradient[i] += DAMPING * (at.hasLower(i) ? mu : -mu);
            }
            if (form.isFixed(i)) {
                gradient[i] = 0;
            }
        }
        return gradient;
    }

    /** a grad f + E'y, a new vector. */
    private double[] scaledGradient(BarrierPoint at, double[] y) {
        double[] gradient = new double[form.size()];
        form.lagrangianGradient(at.values(), y, gradient);
        return gradient;
    }

    /** The slope of phi_mu along dz. */
    double slope(BarrierPoint at, double[] dz) {
        double[] gradient = lagrangianGradient(at);
        double[] withMultipliers = scaledGradient(at, at.y());
        double[] without = scaledGradient(at, new double[form.equations()]);
        double sum = 0;
        for (int i = 0; i < dz.length; i++) {
            sum += form.isFixed(i) ? 0 : (gradient[i] - withMultipliers[i] + without[i]) * dz[i];
        }
        return sum;
    }

    /** E_mu: the largest of grad_z L, e and the complementarities less mu, scaled where multipliers are large. */
    double error(BarrierPoint at) {
        double[] gradient = scaledGradient(at, at.y());
        double dual = 0;
        double complementarity = 0;
        double bounded = 0;
        for (int i = 0; i < gradient.length; i++) {
            if (form.isFixed(i)) {
                continue;
            }
            dual = Math.max(dual, Math.abs(gradient[i] - at.v()[i] + at.w()[i]));
            complementarity = Math.max(complementarity, complementarity(at, i));
            bounded += at.v()[i] + at.w()[i];
        }
        double sum = Arrays.stream(at.y()).map(Math::abs).sum();
        double dualScale = scale((sum + bounded) / (form.equations() + 2.0 * form.size()));
        double boundScale = scale(bounded / (2.0 * form.size()));
        return Math.max(dual / dualScale, Math.max(Vectors.largestMagnitude(at.e()), complementarity / boundScale));
    }

    private double complementarity(BarrierPoint at, int i) {
        double lower = at.hasLower(i) ? Math.abs(at.v()[i] * at.aboveLower(i) - mu) : 0;
        double upper = at.hasUpper(i) ? Math.abs(at.w()[i] * at.belowUpper(i) - mu) : 0;
        return Math.max(lower, upper);
    }

    private static double scale(double mean) {
        return Math.max(LARGE_MULTIPLIER, mean) / LARGE_MULTIPLIER;
    }
}
