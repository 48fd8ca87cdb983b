package dev.touchstone.suite.lrschedules.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/**
 * The printed accuracies of Adam with linear decay, "The Road Less Scheduled", arXiv 2405.15682, convex
 * experiments: the running accuracy of the last epoch in percent, mean of ten seeds.
 *
 * <p>What is measured is |accuracy - printed| on each replicate, in units of what a single seed may be off by:
 * half of the last printed digit, and 1.96 standard deviations of a seed, which is sqrt(10) printed standard
 * errors. Where no standard error is printed it is taken to round to 0.00. The grids tune the rate by the training
 * loss, which may prefer another rate than the accuracy does.
 */
final class RunningAccuracy {
    private static final double ROUNDING = 0.05;
    private static final double UNPRINTED = 0.005;
    private static final double SEEDS = 10;
    private static final double NORMAL_95 = 1.96;

    /** A row of the paper: the set, its accuracy in percent, the standard error of that mean. */
    private record Printed(String instance, String arm, double percent, double standardError) {
        Printed(String instance, double percent, double standardError) {
            this(instance, "adam", percent, standardError);
        }

        double tolerance() {
            return ROUNDING + NORMAL_95 * Math.sqrt(SEEDS) * standardError;
        }

        Case asCase() {
            Statistic measured = Statistic.lastOf("running-accuracy", PaperClaims.competitor(arm, "linear"))
                    .on(instance);
            return new Case(instance, measured.then(share -> Math.abs(100 * share - percent) / tolerance()));
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

    private RunningAccuracy() {}

    static Stream<Claim> claims() {
        return Stream.of(PaperClaims.of(
                "printed-accuracy-of-linear-decay",
                "A. Defazio et al., \"The Road Less Scheduled\", arXiv 2405.15682, convex experiments, linear decay",
                "Adam with linear decay reaches the printed training accuracy, within rounding and the seeds' spread.",
                "running-accuracy",
                1,
                Relation.AT_MOST,
                PRINTED.stream().map(Printed::asCase).toList()));
    }
}
