package dev.touchstone.suite.lrschedules.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/**
 * The printed accuracies of Adam with linear decay, "The Road Less Scheduled", arXiv 2405.15682, convex experiments:
 * the running accuracy of the last epoch in percent, mean of ten seeds. One claim for each set.
 *
 * <p>Measured is |accuracy - printed| of each replicate, in percentage points. The threshold is the error that one seed
 * may have: half of the last printed digit, and 1.96 standard deviations of a seed, which are sqrt(10) printed standard
 * errors. A standard error that is not printed is taken to round to 0.00. The grids tune the rate by the training loss;
 * the rate of the best accuracy may be another one.
 */
final class RunningAccuracyClaims {
    private static final double ROUNDING = 0.05;
    private static final double UNPRINTED = 0.005;
    private static final double SEEDS = 10;
    private static final double NORMAL_95 = 1.96;

    /** A printed row: the set, its accuracy in percent, the standard error of that mean. */
    private record Printed(String instance, String arm, double percent, double standardError) {
        Printed(String instance, double percent, double standardError) {
            this(instance, "adam", percent, standardError);
        }

        double tolerance() {
            return ROUNDING + NORMAL_95 * Math.sqrt(SEEDS) * standardError;
        }

        Claim asClaim() {
            String set = instance.replace("libsvm-", "");
            Statistic accuracy = Statistic.lastOf("running-accuracy", LrSchedulesClaims.competitor(arm, "linear"))
                    .on(instance);
            return LrSchedulesClaims.of(
                    "printed-accuracy-on-" + set,
                    "A. Defazio et al., \"The Road Less Scheduled\", arXiv 2405.15682, convex experiments, linear decay",
                    "Adam with linear decay ends at %s %% training accuracy on %s; distance from that in points."
                            .formatted(percent, set),
                    "running-accuracy",
                    tolerance(),
                    Relation.AT_MOST,
                    List.of(new Case(set, accuracy.then(share -> Math.abs(100 * share - percent)))));
        }
    }

    private static final List<Printed> PRINTED = List.of(
            new Printed("iris", 98.6, UNPRINTED),
            new Printed("libsvm-dna", 100, UNPRINTED),
            new Printed("wine", 100, UNPRINTED),
            new Printed("libsvm-vowel", 77.6, 0.10),
            new Printed("libsvm-vehicle", 83.2, 0.14),
            new Printed("libsvm-pendigits", 96.0, UNPRINTED),
            new Printed("libsvm-glass", 70.3, 0.14),
            new Printed("libsvm-letter", "adam-large", 77.8, UNPRINTED),
            new Printed("libsvm-usps", "adam-large", 98.9, UNPRINTED));

    private RunningAccuracyClaims() {}

    static Stream<Claim> claims() {
        return PRINTED.stream().map(Printed::asClaim);
    }
}
