package dev.touchstone.suite.lrschedules.claims;

import static dev.touchstone.suite.lrschedules.claims.LrSchedulesClaims.competitor;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/**
 * Schedules made from the gradient norms of a run with linear decay, against linear decay itself, arXiv 2310.07831:
 * ratios of final training losses, each at its own tuned rate.
 */
final class RefinementClaims {
    private static final String SOURCE = "A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, arXiv 2310.07831";

    private RefinementClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(
                against("refinement-with-adam", SOURCE + ", abstract and Algorithm 1", "adam", "refined-0.1"),
                against("refinement-with-sgd", SOURCE + ", abstract and Algorithm 1", "sgd", "refined-0.1"),
                against(
                        "bound-optimal-with-sgd",
                        SOURCE + ", numerical minimisation of the bound",
                        "sgd",
                        "bound-optimal"),
                collapse());
    }

    private static Claim against(String name, String source, String arm, String schedule) {
        Statistic.OnInstance ratio =
                Statistic.ratioOf("train-loss", competitor(arm + "-refined", schedule), competitor(arm, "linear"));
        return LrSchedulesClaims.of(
                name,
                source,
                "A schedule %s from an earlier run's gradient norms ends below linear decay under %s."
                        .formatted(schedule.startsWith("refined") ? "refined" : "optimised", arm),
                "train-loss",
                1,
                Relation.AT_MOST,
                LrSchedulesClaims.cases(LrSchedulesClaims.SMALL, ratio));
    }

    /** A claim of this suite, not of the paper, whose weights lie on the last steps where the loss can fall to zero. */
    private static Claim collapse() {
        Statistic collapsed = Statistic.lastOf("refinement-collapsed", competitor("sgd-refined", "refined-0.1"))
                .on("libsvm-dna");
        return LrSchedulesClaims.of(
                "collapsed-norms-are-found",
                "this suite: the guard of schedules/Refinement, not in arXiv 2310.07831",
                "On separable data, where norms under SGD fall to zero, refinement falls back to linear decay.",
                "refinement-collapsed",
                1,
                Relation.AT_LEAST,
                List.of(new Case("dna", collapsed)));
    }
}
