package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/** What the methods cost: evaluations against the l1 methods, flops against exact Newton. */
final class EfficiencyClaims {
    private static final List<String> BY_EVALUATIONS = List.of("gv", "gmres-l1-adaptive", "gmres-l1");

    private EfficiencyClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(profile(1, 36), profile(2, 43), flops());
    }

    /**
     * A point of the performance profile by evaluations.
     *
     * @param problems of 46, in the authors' released table (37 and 44 of 47, BA-L1 among them)
     */
    private static Claim profile(int factor, int problems) {
        return SketchedNewtonClaims.of(
                factor == 1 ? "gv-needs-the-fewest-evaluations" : "gv-is-within-twice-the-fewest-evaluations",
                SketchedNewtonClaims.RELEASED,
                "Of Gaussian sketches and the two l1 methods, the former need at most %d times the fewest evaluations on %d of 46 problems."
                        .formatted(factor, problems),
                "evaluations",
                problems / 46.0,
                Relation.AT_LEAST,
                List.of(new Case(
                        "46 CUTEst problems",
                        ProblemShare.of(
                                PublishedRun.atHand(),
                                run -> ProblemShare.within(factor, "evaluations", "gv", BY_EVALUATIONS)))));
    }

    private static Claim flops() {
        return SketchedNewtonClaims.of(
                "sketching-saves-flops",
                SketchedNewtonClaims.PAPER + ", comparison of flops",
                "Sketched steps need fewer flops for linear systems than steps by LU factors, in the geometric mean over the problems.",
                "flops",
                1,
                Relation.AT_MOST,
                Stream.of("gv", "rk", "rk-gram")
                        .map(arm -> new Case(arm, flopRatio(arm)))
                        .toList());
    }

    private static Statistic flopRatio(String arm) {
        return (evidence, replicate) -> Math.exp(PublishedRun.convergent().stream()
                .mapToDouble(run -> Math.log(evidence.last(run.instance(), arm, "flops", replicate)
                        / evidence.last(run.instance(), "exact-lu", "flops", replicate)))
                .average()
                .orElse(Double.NaN));
    }
}
