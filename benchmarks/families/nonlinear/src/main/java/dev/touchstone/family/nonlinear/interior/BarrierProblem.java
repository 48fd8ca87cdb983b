package dev.touchstone.family.nonlinear.interior;

import java.util.Arrays;

/**
 * The problem of one barrier parameter: min phi_mu(z) subject to e(z) = 0, where
 *
 * <pre>  phi_mu = a f(x) - mu sum log(z - l) - mu sum log(u - z) + 1e-5 mu sum (distance to the only bound),  </pre>
 *
 * the last sum over what has but one bound, which it keeps from infinity.
 *
 * <p>Source: A. Waechter, L. T. Biegler, 2006, on the barrier method and on unbounded solution sets.
 *
 * @param mu the barrier parameter
 */
record BarrierProblem(SlackForm form, double mu) {
    private static final double DAMPING = 1e-5;
    private static final double LARGE_MULTIPLIER = 100;

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

    /** grad phi_mu + E'y: a grad f + E'y - mu/(z - l) + mu/(u - z), zero for constants. */
    double[] lagrangianGradient(BarrierPoint at) {
        double[] gradient = new double[form.size()];
        form.lagrangianGradient(at.values(), at.y(), gradient);
        for (int i = 0; i < gradient.length; i++) {
            boolean hasLower = at.hasLower(i);
            boolean hasUpper = at.hasUpper(i);
            if (hasLower) {
                gradient[i] -= mu / at.aboveLower(i);
            }
            if (hasUpper) {
                gradient[i] += mu / at.belowUpper(i);
            }
            if (hasLower != hasUpper) {
                gradient[i] += DAMPING * (hasLower ? mu : -mu);
            }
            if (form.isFixed(i)) {
                gradient[i] = 0;
            }
        }
        return gradient;
    }

    /** The slope of phi_mu along dz. */
    double slope(BarrierPoint at, double[] dz) {
        double[] gradient = lagrangianGradient(at);
        double[] multiplied = new double[dz.length];
        double[] plain = new double[dz.length];
        form.lagrangianGradient(at.values(), at.y(), multiplied);
        form.lagrangianGradient(at.values(), new double[form.equations()], plain);
        double sum = 0;
        for (int i = 0; i < dz.length; i++) {
            sum += form.isFixed(i) ? 0 : (gradient[i] - multiplied[i] + plain[i]) * dz[i];
        }
        return sum;
    }

    /** E_mu: the largest of grad_z L, e and the complementarities less mu, scaled where multipliers are large. */
    double error(BarrierPoint at) {
        double[] gradient = new double[form.size()];
        form.lagrangianGradient(at.values(), at.y(), gradient);
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
        return Math.max(dual / dualScale, Math.max(largest(at.e()), complementarity / boundScale));
    }

    private double complementarity(BarrierPoint at, int i) {
        double lower = at.hasLower(i) ? Math.abs(at.v()[i] * at.aboveLower(i) - mu) : 0;
        double upper = at.hasUpper(i) ? Math.abs(at.w()[i] * at.belowUpper(i) - mu) : 0;
        return Math.max(lower, upper);
    }

    private static double scale(double mean) {
        return Math.max(LARGE_MULTIPLIER, mean) / LARGE_MULTIPLIER;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
