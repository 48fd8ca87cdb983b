package dev.touchstone.grid;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses times and sizes with units. */
final class Quantities {
    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|s|m|h|d)");
    private static final Map<String, Double> SECONDS =
            Map.of("ms", 1e-3, "s", 1.0, "m", 60.0, "h", 3600.0, "d", 86400.0);
    private static final Pattern BYTES = Pattern.compile("(\\d+)([kmgt])", Pattern.CASE_INSENSITIVE);

    private static final double MOST_SECONDS = 3650 * 86400.0;

    private Quantities() {}

    /**
     * The time of a text such as {@code 250ms}, {@code 90s}, {@code 10m}, {@code 3h} or {@code 1h30m}.
     *
     * @throws IllegalArgumentException if the text is no such time, or one of more than ten years
     */
    static Duration time(String text) {
        Matcher parts = TIME.matcher(text);
        double seconds = 0;
        int end = 0;
        while (parts.lookingAt()) {
            seconds += Double.parseDouble(parts.group(1)) * SECONDS.get(parts.group(2));
            end = parts.end();
            parts.region(end, text.length());
        }
        if (end == 0 || end < text.length()) {
            throw new IllegalArgumentException("\"%s\" is no time; write 250ms, 90s, 10m, 3h or 1h30m".formatted(text));
        }
        if (seconds > MOST_SECONDS) {
            throw new IllegalArgumentException("a time is at most 3650d, was %s".formatted(text));
        }
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    /**
     * The number of bytes of a text such as {@code 512m} or {@code 2g}; k, m, g and t are powers of 1024. {@link
     * Long#MAX_VALUE} where there are more.
     *
     * @throws IllegalArgumentException if the text is no such size
     */
    static long bytes(String text) {
        Matcher parts = BYTES.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"%s\" is no size; write 512m or 2g".formatted(text));
        }
        int shift =
                10 * (1 + "kmgt".indexOf(Character.toLowerCase(parts.group(2).charAt(0))));
        return (long) (Double.parseDouble(parts.group(1)) * (1L << shift));
    }
}
