package dev.touchstone.api;

import java.util.List;

/**
 * A statement of a paper about an algorithm, as numbers that every run measures again.
 *
 * @param name lower-case, hyphenated, unique in its suite
 * @param source the publication and the place in it where the claim is printed, or the result that it follows from
 * @param statement the claim in one sentence
 * @param metric the metric or the unit of work that the claim is about
 * @param reducedGrid {@code nightly/NAME}: a grid file that measures the claim, or a part of it, in minutes
 * @param fullGrid {@code paper/NAME}: a grid file at the paper's own scale
 * @param threshold the number that the mean over replicates is compared with; finite
 * @param relation the side of the threshold that the paper claims
 * @param cases the instances or pairs of competitors that the claim is about, at least one; all have equal weight
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

    /**
     * One instance, or one pair of competitors, that a claim is about.
     *
     * @param name unique in its claim
     * @param statistic the number to compare with the threshold
     */
    public record Case(String name, Statistic statistic) {}

    /** The side of the threshold that the paper claims. */
    public enum Relation {
        AT_MOST,
        AT_LEAST;

        /** Whether a value lies on the claimed side. The threshold itself does, NaN does not. */
        public boolean holds(double value, double threshold) {
            return this == AT_MOST ? value <= threshold : value >= threshold;
        }
    }

    public Claim {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("claim \"%s\" has no case; give it at least one".formatted(name));
        }
        if (!Double.isFinite(threshold)) {
            throw new IllegalArgumentException(
                    "claim \"%s\" has the threshold %s; give it a finite number".formatted(name, threshold));
        }
    }
}
