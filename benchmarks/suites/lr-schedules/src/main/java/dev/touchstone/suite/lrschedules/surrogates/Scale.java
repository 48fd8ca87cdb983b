package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.problems.TargetLoss;

/**
 * s, the scale of a surrogate: a number, or {@code theory}, the released code's choice by the loss,
 *
 * <pre>s = 1 / (2 L_z):   2 for the logistic loss, 1/4 for the squared, 1 for softmax</pre>
 *
 * <p>a quarter of the largest s that makes S an upper bound, 2 / L_z. (For softmax of k classes the released
 * code has 1 / (1 - 1/k), as if L_z were (1 - 1/k) / 2.)
 */
public final class Scale {
    private static final String THEORY = "theory";

    private final String text;

    private Scale(String text) {
        this.text = text;
    }

    /** The scale of this word or number. */
    public static Scale of(String text) {
        if (text.equals(THEORY)) {
            return new Scale(text);
        }
        double s = number(text);
        if (!(s > 0 && Double.isFinite(s))) {
            throw new IllegalArgumentException("s must be positive or %s, was %s".formatted(THEORY, text));
        }
        return new Scale(Double.toString(s));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** s for problems of this loss. */
    public double under(TargetLoss loss) {
        return text.equals(THEORY) ? 1 / (2 * loss.smoothness()) : Double.parseDouble(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scale that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text that {@link #of} reads. */
    @Override
    public String toString() {
        return text;
    }
}
