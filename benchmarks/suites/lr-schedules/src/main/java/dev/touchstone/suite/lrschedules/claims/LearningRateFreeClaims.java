package dev.touchstone.suite.lrschedules.claims;

import static dev.touchstone.suite.lrschedules.claims.LrSchedulesClaims.competitor;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.stream.Stream;

/** Methods that need no schedule (Schedule-Free) or no learning rate (D-Adaptation, Prodigy) against tuned Adam. */
final class LearningRateFreeClaims {
    /** Percentage points of accuracy that count as a match; the paper says "matches" and gives no number. */
    private static final double MATCH = 0.5;

    private LearningRateFreeClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(scheduleFree(), dAdaptation(), prodigy());
    }

    private static Claim scheduleFree() {
        return LrSchedulesClaims.of(
                "schedule-free-against-linear-decay",
                "A. Defazio et al., \"The Road Less Scheduled\", arXiv 2405.15682, abstract",
                "Schedule-Free AdamW ends at or below Adam with linear decay, each at its best rate.",
                "train-loss",
                1,
                Relation.AT_MOST,
                LrSchedulesClaims.cases(
                        LrSchedulesClaims.SMALL,
                        Statistic.ratioOf("train-loss", "schedule-free-adamw", "adam-default-betas")));
    }

    private static Claim dAdaptation() {
        Statistic.OnInstance deficit =
                instance -> Statistic.differenceOf("running-accuracy", competitor("adam", "linear"), "dadapt-adam")
                        .on(instance)
                        .then(share -> 100 * share);
        return LrSchedulesClaims.of(
                "dadaptation-matches-tuned-adam",
                "A. Defazio, K. Mishchenko, \"Learning-rate-free learning by D-Adaptation\", arXiv 2301.07733, abstract",
                "D-Adapt Adam, untuned, is within %s points of tuned Adam's running accuracy.".formatted(MATCH),
                "running-accuracy",
                MATCH,
                Relation.AT_MOST,
                LrSchedulesClaims.cases(LrSchedulesClaims.SMALL, deficit));
    }

    private static Claim prodigy() {
        return LrSchedulesClaims.of(
                "prodigy-against-dadaptation",
                "K. Mishchenko, A. Defazio, \"Prodigy\", arXiv 2306.06101, abstract",
                "Prodigy ends at or below D-Adapt Adam in training loss, neither tuned.",
                "train-loss",
                1,
                Relation.AT_MOST,
                LrSchedulesClaims.cases(
                        LrSchedulesClaims.SMALL, Statistic.ratioOf("train-loss", "prodigy", "dadapt-adam")));
    }
}
