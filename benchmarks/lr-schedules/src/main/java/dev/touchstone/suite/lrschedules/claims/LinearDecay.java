package dev.touchstone.suite.lrschedules.claims;

import static dev.touchstone.suite.lrschedules.claims.PaperClaims.competitor;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/**
 * Linear decay against its rivals, arXiv 2310.07831: the final training loss with linear decay over that with
 * the other schedule, each at its own tuned rate, on the same mini-batches.
 */
final class LinearDecay {
    private static final String SOURCE = "A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, arXiv 2310.07831, "
            + "abstract and the convex experiments";
    private static final List<String> SETS = List.of("glass", "vowel", "vehicle", "svmguide2", "segment");
    private static final List<String> BOTH = List.of("adam", "sgd");

    /** Not above at all. */
    private static final double BELOW = 1;

    /** MARGIN. */
    private static final double EQUAL = 1.005;

    private LinearDecay() {}

    static Stream<Claim> claims() {
        return Stream.of(
                against("flat", BELOW, BOTH),
                against("inverse-sqrt", BELOW, BOTH),
                against("stepwise", BELOW, BOTH),
                against("wsd-0.2", BELOW, BOTH),
                against("poly-2", BELOW, List.of("sgd")),
                against("cosine", EQUAL, BOTH));
    }

    private static Claim against(String schedule, double threshold, List<String> arms) {
        String relation = threshold == BELOW ? "a lower" : "no higher a";
        return new Claim(
                "linear-decay-against-" + schedule.replace('.', '-'),
                SOURCE,
                "Linear decay ends at %s training loss than %s, each at its best rate.".formatted(relation, schedule),
                "train-loss",
                PaperClaims.REDUCED,
                PaperClaims.FULL,
                threshold,
                Relation.AT_MOST,
                arms.stream().flatMap(arm -> cases(arm, schedule)).toList());
    }

    private static Stream<Case> cases(String arm, String schedule) {
        Statistic.OnInstance ratio =
                Statistic.ratioOf("train-loss", competitor(arm, "linear"), competitor(arm, schedule));
        return SETS.stream().map(set -> new Case(set + " with " + arm, ratio.on("libsvm-" + set)));
    }
}
