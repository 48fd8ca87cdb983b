package dev.touchstone.suite.lrschedules.schedules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formulas of schedules that need no earlier run, by name.
 *
 * <p>Sources: linear decay and its rivals, A. Defazio et al., arXiv 2310.07831; warm-up, stable,
 * decay (wsd), F. Schaipp et al., arXiv 2501.18965; exponential, S. Vaswani et al., arXiv 2110.11442;
 * noam, A. Vaswani et al., "Attention is all you need", 2017, section 5.3, scaled to 1 at its peak.
 */
final class Formulas {
    /** The names of every schedule. */
    static final String KNOWN = "flat, inverse, inverse-sqrt, linear, cosine, poly-A, one-minus-sqrt, stepwise, "
            + "exponential, wsd-C, noam-W, warmup-P-NAME (A > 0, 0 < C <= 1, W >= 1, 0 < P < 1), "
            + FormulaMaker.KNOWN;

    private static final Pattern NUMBERED = Pattern.compile("(poly|wsd|noam)-([0-9]{1,9}(?:\\.[0-9]{1,9})?)");
    private static final Pattern WARMED_UP = Pattern.compile("warmup-(0?\\.[0-9]{1,9})-(.+)");

    private Formulas() {}

    /**
     * The formula of this name.
     *
     * @throws IllegalArgumentException if there is none; lists the known names
     */
    static Formula of(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            return numbered(numbered.group(1), Double.parseDouble(numbered.group(2)), name);
        }
        Matcher warmedUp = WARMED_UP.matcher(name);
        if (warmedUp.matches() && !warmedUp.group(2).startsWith("warmup-")) {
            return warmup(positive(Double.parseDouble(warmedUp.group(1)), name), of(warmedUp.group(2)));
        }
        return plain(name);
    }

    private static Formula plain(String name) {
        return switch (name) {
            case "flat" -> (t, T) -> 1;
            case "inverse" -> (t, T) -> 1 / Math.max(1, t);
            case "inverse-sqrt" -> (t, T) -> 1 / Math.sqrt(Math.max(1, t));
            case "linear" -> (t, T) -> 1 - t / T;
            case "cosine" -> (t, T) -> (1 + Math.cos(Math.PI * t / T)) / 2;
            case "one-minus-sqrt" -> (t, T) -> 1 - Math.sqrt(t / T);
            case "stepwise" -> Formulas::stepwise;
            case "exponential" -> (t, T) -> Math.pow(T, -t / T);
            default -> throw unknown(name);
        };
    }

    private static Formula numbered(String kind, double number, String name) {
        positive(number, name);
        return switch (kind) {
            case "poly" -> (t, T) -> Math.pow(1 - t / T, number);
            case "noam" -> noam(number, name);
            default -> wsd(number, name);
        };
    }

    /** 1, then a tenth after 60 % of the steps, a hundredth after 80 %, a thousandth after 95 %. */
    private static double stepwise(double t, double T) {
        double u = t / T;
        return u <= 0.60 ? 1 : u <= 0.80 ? 1e-1 : u <= 0.95 ? 1e-2 : 1e-3;
    }

    /** 1, then linearly to 0 over the last fraction c of the steps. */
    private static Formula wsd(double c, String name) {
        if (c > 1) {
            throw unknown(name);
        }
        return (t, T) -> Math.min(1, (1 - t / T) / c);
    }

    /** Linearly up in W steps, then down with the root of t: min(t/W, sqrt(W/t)). */
    private static Formula noam(double W, String name) {
        if (W < 1) {
            throw unknown(name);
        }
        return (t, T) -> Math.min(t / W, Math.sqrt(W / Math.max(1, t)));
    }

    /** u/p while u < p, then another schedule over the remaining steps. */
    private static Formula warmup(double p, Formula then) {
        return (t, T) -> t < p * T ? t / (p * T) : then.at(t - p * T, T - p * T);
    }

    private static double positive(double number, String name) {
        if (number > 0) {
            return number;
        }
        throw unknown(name);
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("no schedule \"%s\"; known: %s".formatted(name, KNOWN));
    }
}
