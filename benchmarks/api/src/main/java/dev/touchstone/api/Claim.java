package dev.touchstone.api;

import java.util.List;

/**
 * What a paper says of an algorithm, as numbers that every run measures again.
 *
 * @param name lower-case, hyphenated, unique in its suite
 * @param source where the claim is printed, or what it is a consequence of
 * @param statement the claim in one sentence
 * @param metric the metric or work of the suite that it is about
 * @param reducedGrid {@code nightly/NAME}: a grid file that settles it, or a part of it, in minutes
 * @param fullGrid {@code paper/NAME}: a grid file at the paper's own scale
 * @param threshold what the mean over replicates is held against
 * @param relation on which side of the threshold the claim lies
 * @param cases each weighs the same
 */
public record Claim(
        String name,
        String source,
        String statement,
        String metric,
        String reducedGrid,
        String fullGrid,
        double threshold,
        Relation relation,
        List<Case> cases) {

    /** One instance, or one pair of competitors, that the claim is about. */
    public record Case(String name, Statistic statistic) {}

    /** The side of the threshold that the paper claims. */
    public enum Relation {
        AT_MOST,
        AT_LEAST;

        /** Whether a value lies on the claimed side; the threshold itself does, NaN does not. */
        public boolean holds(double value, double threshold) {
            return this == AT_MOST ? value <= threshold : value >= threshold;
        }
    }

    public Claim {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("claim \"%s\" has no case; give it one at least".formatted(name));
        }
        if (!Double.isFinite(threshold)) {
            throw new IllegalArgumentException(
                    "claim \"%s\" has the threshold %s; it is a finite number".formatted(name, threshold));
        }
    }
}
