package dev.touchstone.suite.lrschedules.surrogates;

/**
 * The constants of a backtracking search: a step a is taken once the function has fallen by c a |gradient|^2.
 *
 * @param c share of the linear decrease that is asked for, in (0, 1)
 * @param shrink factor of a failed step, in (0, 1)
 * @param expand factor of the first try over the last step taken, at least 1
 */
public record Armijo(double c, double shrink, double expand) {
    /** The most tries of a search; what the last one gives is taken. */
    static final int TRIES = 100;

    public Armijo {
        if (!(c > 0 && c < 1 && shrink > 0 && shrink < 1 && expand >= 1 && Double.isFinite(expand))) {
            throw new IllegalArgumentException(
                    "a backtracking search wants c and shrink in (0, 1) and expand >= 1, was %s, %s, %s"
                            .formatted(c, shrink, expand));
        }
    }
}
