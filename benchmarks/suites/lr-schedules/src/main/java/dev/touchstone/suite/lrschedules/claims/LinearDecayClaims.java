package dev.touchstone.suite.lrschedules.claims;

import static dev.touchstone.suite.lrschedules.claims.LrSchedulesClaims.competitor;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/**
 * Linear decay against its rivals, arXiv 2310.07831: the final training loss with linear decay over that with the other
 * schedule, each at its own tuned rate, on the same mini-batches.
 */
final class LinearDecayClaims {
    private static final String SOURCE = "A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, arXiv 2310.07831, "
            + "abstract and the convex experiments";
    private static final List<String> BOTH = List.of("adam", "sgd");

    /** The threshold for a lower loss, by any margin. */
    private static final double BELOW = 1;

    /**
     * The threshold for a tie, derived from the spacing of the grids' rates. They are powers of two, so that the best
     * rate is missed by half a step at most. On the nightly grid the second-best rate raises the loss of linear decay
     * by 2.1 % (median over sets and optimisers; 0.3 to 5.2 %). The loss is about a parabola in the logarithm of the
     * rate, so that half a step raises it by a quarter of that.
     */
    private static final double TIE = 1.005;

    private LinearDecayClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(
                against("flat", BELOW, BOTH),
                against("inverse-sqrt", BELOW, BOTH),
                against("stepwise", BELOW, BOTH),
                against("wsd-0.2", BELOW, BOTH),
                against("poly-2", BELOW, List.of("sgd")),
                against("cosine", TIE, BOTH));
    }

    private static Claim against(String schedule, double threshold, List<String> arms) {
        String where = threshold == BELOW ? "below" : "at most half a percent above";
        return LrSchedulesClaims.of(
                "linear-decay-against-" + schedule.replace('.', '-'),
                SOURCE,
                "Linear decay ends %s %s in training loss, each at its best rate.".formatted(where, schedule),
                "train-loss",
                threshold,
                Relation.AT_MOST,
                arms.stream().flatMap(arm -> cases(arm, schedule)).toList());
    }

    private static Stream<Case> cases(String arm, String schedule) {
        Statistic.OnInstance ratio =
                Statistic.ratioOf("train-loss", competitor(arm, "linear"), competitor(arm, schedule));
        return LrSchedulesClaims.SMALL.stream().map(set -> new Case(set + " with " + arm, ratio.on("libsvm-" + set)));
    }
}
