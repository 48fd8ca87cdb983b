package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.objective.LossKind;

/**
 * The scale s of a surrogate: a number, or {@code theory} for the released code's choice by the loss,
 *
 * <pre>s = 1 / (2 L_z):   2 for the logistic loss, 1/4 for the squared, 1 for softmax</pre>
 *
 * <p>That is a quarter of 2 / L_z, the largest s that makes S an upper bound. (For softmax of k classes the released
 * code takes 1 / (1 - 1/k), which corresponds to L_z = (1 - 1/k) / 2.)
 *
 * @param text the word or a positive number
 */
public record SurrogateScale(String text) {
    private static final String THEORY = "theory";

    public SurrogateScale {
        text = canonical(text);
    }

    /** The scale of this word or number. */
    public static SurrogateScale of(String text) {
        return new SurrogateScale(text);
    }

    private static String canonical(String text) {
        if (text.equals(THEORY)) {
            return text;
        }
        double s = number(text);
        if (!(s > 0 && Double.isFinite(s))) {
            throw new IllegalArgumentException("s must be positive or %s, was %s".formatted(THEORY, text));
        }
        return Double.toString(s);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** s for problems of this loss. */
    public double under(LossKind loss) {
        return text.equals(THEORY) ? 1 / (2 * loss.smoothness()) : Double.parseDouble(text);
    }

    /** The text that {@link #of} reads. */
    @Override
    public String toString() {
        return text;
    }
}
