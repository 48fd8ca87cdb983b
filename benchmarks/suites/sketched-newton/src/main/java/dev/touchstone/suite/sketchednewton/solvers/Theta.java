package dev.touchstone.suite.sketchednewton.solvers;

/**
 * theta_k of the accuracy condition: a constant such as {@code 1}; {@code 0.5^k}, which makes convergence superlinear as
 * theta_k goes to 0; or {@code residual}, min(1, ||(grad_x L; c)||), by which it is quadratic.
 *
 * <p>Source: arXiv 2305.18379, abstract; rates as R. S. Dembo, S. C. Eisenstat, T. Steihaug, "Inexact Newton methods",
 * SIAM J. Numer. Anal. 19, 1982.
 */
public record Theta(Kind kind, double value) {
    private static final String POWER = "^k";
    private static final String RESIDUAL = "residual";

    enum Kind {
        CONSTANT,
        POWER,
        RESIDUAL
    }

    public Theta {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException("theta %s; it is in (0, 1]".formatted(value));
        }
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Theta of(String text) {
        try {
            if (text.equals(RESIDUAL)) {
                return new Theta(Kind.RESIDUAL, 1);
            }
            return text.endsWith(POWER)
                    ? new Theta(Kind.POWER, Double.parseDouble(text.substring(0, text.length() - POWER.length())))
                    : new Theta(Kind.CONSTANT, Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "theta \"%s\": a number, one with ^k behind it, or residual".formatted(text), e);
        }
    }

    /** theta of iteration k, from 0, at a point of this residual. */
    double at(int k, double residual) {
        return switch (kind) {
            case CONSTANT -> value;
            case POWER -> Math.pow(value, k);
            case RESIDUAL -> Math.min(1, residual);
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case CONSTANT -> Double.toString(value);
            case POWER -> value + POWER;
            case RESIDUAL -> RESIDUAL;
        };
    }
}
