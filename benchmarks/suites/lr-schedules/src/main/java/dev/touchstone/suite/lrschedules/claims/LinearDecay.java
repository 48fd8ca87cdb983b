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
    private static final List<String> BOTH = List.of("adam", "sgd");

    /** Lower, by whatever. */
    private static final double BELOW = 1;

    /**
     * A tie, as far as the grids can tell. Their rates are powers of two, so that the best one is missed by half
     * a step at most. On the nightly grid the second-best rate costs linear decay 2.1 % of its loss (the median
     * of sets and optimisers; 0.3 to 5.2 %), and half a step a quarter of that, the loss being about a parabola
     * in the logarithm of the rate.
     */
    private static final double TIE = 1.005;

    private LinearDecay() {}

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
        return PaperClaims.of(
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
        return PaperClaims.SMALL.stream().map(set -> new Case(set + " with " + arm, ratio.on("libsvm-" + set)));
    }
}
