package dev.touchstone.suite.sketchednewton.sketches;

/**
 * The number q of columns of a sketch: a number such as {@code 8}, or a percentage of N such as {@code 10%}; at least 1 and at
 * most N.
 *
 * @param share percentage of N; 0 where columns are given
 * @param columns number of columns; 0 where a share is given
 */
public record SketchSize(double share, int columns) {
    public SketchSize {
        if (columns < 0 || !(share >= 0 && share <= 100) || (columns == 0) == (share == 0)) {
            throw new IllegalArgumentException(
                    "sketch size of %d columns and %s %%; one of the two is positive, the other 0"
                            .formatted(columns, share));
        }
    }

    /**
     * The size that a text describes.
     *
     * @throws IllegalArgumentException if the text is neither a positive number nor a percentage
     */
    public static SketchSize of(String text) {
        try {
            return text.endsWith("%")
                    ? new SketchSize(Double.parseDouble(text.substring(0, text.length() - 1)), 0)
                    : new SketchSize(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "sketch size \"%s\": write a number such as 8 or a percentage such as 10%%".formatted(text), e);
        }
    }

    /** q for a system of N unknowns. */
    public int of(int size) {
        int wanted = columns > 0 ? columns : (int) Math.round(size * share / 100);
        return Math.max(1, Math.min(size, wanted));
    }

    @Override
    public String toString() {
        return columns > 0 ? Integer.toString(columns) : share + "%";
    }
}
