package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/** Claims about costs on CUTEst: evaluations compared with the l1 methods, flops compared with exact Newton steps. */
final class EfficiencyClaims {
    private static final List<String> BY_EVALUATIONS = List.of("gv", "gmres-l1-adaptive", "gmres-l1");

    private EfficiencyClaims() {}

    static Stream<Claim> all() {
        return Stream.of(
                profile("gv-needs-the-fewest-evaluations", 1, 36),
                profile("gv-is-within-twice-the-fewest-evaluations", 2, 43),
                flops());
    }

    /**
     * A point of the performance profile by evaluations.
     *
     * @param factor of the fewest evaluations
     * @param problems number of 46 problems, by the authors' released table (37 and 44 of 47 problems, with BA-L1)
     */
    private static Claim profile(String name, int factor, int problems) {
        return ClaimGrid.MAIN.claim(
                name,
                ClaimSource.RELEASED,
                "Of Gaussian sketches and the two l1 methods, the former need at most %d times the fewest evaluations on %d of 46 problems."
                        .formatted(factor, problems),
                "evaluations",
                Relation.AT_LEAST,
                problems / 46.0,
                List.of(new Case(
                        "46 CUTEst problems",
                        ProblemShare.of(
                                PublishedRun.atHand(),
                                ProblemShare.within(factor, "evaluations", "gv", BY_EVALUATIONS)))));
    }

    private static Claim flops() {
        return ClaimGrid.MAIN.claim(
                "sketching-saves-flops",
                ClaimSource.PAPER + ", comparison of flops",
                "Sketched steps need fewer flops for linear systems than steps by LU factors, in the geometric mean over the problems.",
                "flops",
                Relation.AT_MOST,
                1,
                Stream.of("gv", "rk", "rk-gram")
                        .map(arm -> new Case(arm, flopRatio(arm)))
                        .toList());
    }

    /** The geometric mean, over the convergent problems, of the flops of an arm by those of LU factors. */
    private static Statistic flopRatio(String arm) {
        return (evidence, replicate) -> Math.exp(PublishedRun.convergent().stream()
                .mapToDouble(run -> Math.log(Statistic.ratioOf("flops", arm, "exact-lu")
                        .on(run.instance())
                        .of(evidence, replicate)))
                .average()
                .orElse(Double.NaN));
    }
}
