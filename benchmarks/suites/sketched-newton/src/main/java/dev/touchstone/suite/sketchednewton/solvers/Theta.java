package dev.touchstone.suite.sketchednewton.solvers;

/**
 * The factor theta_k of the accuracy condition in iteration k: a constant such as {@code 1}; {@code 0.5^k}, which goes to 0 and
 * makes convergence superlinear; or {@code residual}, min(1, ||(grad_x L; c)||), which makes it quadratic.
 *
 * <p>Source: arXiv 2305.18379, abstract; rates as R. S. Dembo, S. C. Eisenstat, T. Steihaug, "Inexact Newton methods",
 * SIAM J. Numer. Anal. 19, 1982.
 *
 * @param value the constant, or the base of the power
 */
public record Theta(Rule rule, double value) {
    private static final String POWER = "^k";
    private static final String RESIDUAL = "residual";

    /** The dependence of theta_k on k. */
    enum Rule {
        CONSTANT,
        POWER,
        RESIDUAL
    }

    public Theta {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException("theta %s; it must be in (0, 1]".formatted(value));
        }
    }

    /**
     * The factor that a text describes.
     *
     * @throws IllegalArgumentException if the text is none of the three
     */
    public static Theta of(String text) {
        try {
            if (text.equals(RESIDUAL)) {
                return new Theta(Rule.RESIDUAL, 1);
            }
            return text.endsWith(POWER)
                    ? new Theta(Rule.POWER, Double.parseDouble(text.substring(0, text.length() - POWER.length())))
                    : new Theta(Rule.CONSTANT, Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "theta \"%s\": write a number such as 1, a power such as 0.5^k, or residual".formatted(text), e);
        }
    }

    /** theta_k at a point with a residual ||(grad_x L; c)||; k counts from 0. */
    double at(int k, double residual) {
        return switch (rule) {
            case CONSTANT -> value;
            case POWER -> Math.pow(value, k);
            case RESIDUAL -> Math.min(1, residual);
        };
    }

    @Override
    public String toString() {
        return switch (rule) {
            case CONSTANT -> Double.toString(value);
            case POWER -> value + POWER;
            case RESIDUAL -> RESIDUAL;
        };
    }
}
