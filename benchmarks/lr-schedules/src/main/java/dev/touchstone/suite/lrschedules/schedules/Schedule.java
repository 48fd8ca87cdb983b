package dev.touchstone.suite.lrschedules.schedules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the base learning rate is multiplied by at step t of T.
 *
 * <p>Sources: A. Defazio and others, arXiv 2310.07831 (linear, cosine, stepwise, inverse roots,
 * warm-up); S. Hu and others, "MiniCPM", arXiv 2404.06395 (warm-up, stable, decay); A. Vaswani and
 * others, "Attention is all you need", 2017, section 5.3 (noam).
 */
public final class Schedule {
    private interface Shape {
        double at(double t, double T);
    }

    private static final Map<String, Shape> PLAIN = new TreeMap<>(Map.of(
            "flat", (t, T) -> 1,
            "inverse", (t, T) -> 1 / t,
            "inverse-sqrt", (t, T) -> 1 / Math.sqrt(t),
            "linear", (t, T) -> 1 - t / T,
            "cosine", (t, T) -> (1 + Math.cos(Math.PI * t / T)) / 2,
            "one-minus-sqrt", (t, T) -> 1 - Math.sqrt(t / T),
            "stepwise", (t, T) -> stepwise((t - 1) / T),
            "exponential", (t, T) -> Math.pow(1 / T, t / T)));
    private static final Pattern NUMBERED = Pattern.compile("(poly|wsd|noam)-(\\d+(?:\\.\\d+)?)");
    private static final Pattern WARMUP = Pattern.compile("warmup-(0?\\.\\d+)-(.+)");
    private static final List<String> NUMBERED_NAMES =
            List.of("poly-A", "wsd-SHARE", "noam-STEPS", "warmup-SHARE-NAME");

    private final String name;
    private final Shape shape;

    private Schedule(String name, Shape shape) {
        this.name = name;
        this.shape = shape;
    }

    /**
     * The schedule of a name: {@code linear}, {@code poly-2}, {@code wsd-0.2}, {@code
     * warmup-0.05-cosine} and so on.
     *
     * @throws IllegalArgumentException if there is none; names the known ones
     */
    public static Schedule of(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        Matcher warmup = WARMUP.matcher(name);
        if (PLAIN.containsKey(name)) {
            return new Schedule(name, PLAIN.get(name));
        }
        if (numbered.matches()) {
            return new Schedule(name, numbered(numbered.group(1), Double.parseDouble(numbered.group(2)), name));
        }
        if (warmup.matches()) {
            double p = Double.parseDouble(warmup.group(1));
            Shape after = of(warmup.group(2)).shape;
            return new Schedule(name, (t, T) -> t < p * T ? t / (p * T) : after.at(t - p * T, T - p * T));
        }
        throw new IllegalArgumentException(
                "no schedule \"%s\"; known: %s and %s".formatted(name, PLAIN.keySet(), NUMBERED_NAMES));
    }

    private static Shape numbered(String kind, double number, String name) {
        if (number == 0 || (kind.equals("wsd") && number > 1)) {
            throw new IllegalArgumentException(
                    "schedule %s: the number is positive, a share at most 1".formatted(name));
        }
        return switch (kind) {
            case "poly" -> (t, T) -> Math.pow(1 - t / T, number);
            case "wsd" -> (t, T) -> Math.min(1, (T - t) / (number * T));
            default -> (t, T) -> Math.min(t / number, Math.sqrt(number / t));
        };
    }

    /** A tenth of the rate after 60 %, 80 % and 95 % of the steps. */
    private static double stepwise(double done) {
        if (done < 0.6) {
            return 1;
        }
        if (done < 0.8) {
            return 0.1;
        }
        return done < 0.95 ? 0.01 : 0.001;
    }

    /** The multiplier at step t = 1..T. */
    public double multiplier(long t, long T) {
        return shape.at((double) t, (double) T);
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule schedule && schedule.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
