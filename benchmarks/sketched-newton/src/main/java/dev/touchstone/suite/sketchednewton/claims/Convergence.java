package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Whether the methods converge, with unit steps near the solution, and how fast there. */
final class Convergence {
    private static final List<PublishedRun> PROBLEMS = PublishedRun.atHand();

    private Convergence() {}

    static Stream<Claim> claims() {
        return Stream.of(share(), unitSteps(), contraction());
    }

    /** 45 of 47; of the 46 problems at hand 44. */
    private static Claim share() {
        return PaperClaims.of(
                "sketched-newton-converges",
                PaperClaims.RELEASED,
                "With either sketch the KKT residual comes below 1e-4 on all problems but GOTTFR and PRICE4NE.",
                "kkt-residual",
                44.0 / 46,
                Relation.AT_LEAST,
                Stream.of("gv", "rk")
                        .map(arm -> new Case(arm, Share.of(PROBLEMS, run -> Share.converged(arm))))
                        .toList());
    }

    private static Claim unitSteps() {
        return PaperClaims.of(
                "unit-steps-near-the-solution",
                PaperClaims.PAPER + ", local convergence",
                "The last step of a run that converges has length 1.",
                "step-size",
                1,
                Relation.AT_LEAST,
                Stream.of("gv", "rk")
                        .map(arm -> new Case(arm, Share.of(PublishedRun.convergent(), run -> unitStep(arm))))
                        .toList());
    }

    private static Share.Check unitStep(String arm) {
        return (evidence, instance, replicate) -> {
            double size = evidence.last(instance, arm, "step-size", replicate);
            return Double.isNaN(size) ? Double.NaN : size == 1 ? 1 : 0;
        };
    }

    private static Claim contraction() {
        return PaperClaims.of(
                "local-contraction",
                PaperClaims.PAPER + ", local convergence: linear with a fixed theta",
                "Over the last iteration the KKT residual falls, in the geometric mean over the problems by any factor.",
                "kkt-residual",
                1,
                Relation.AT_MOST,
                Stream.of("gv", "rk")
                        .map(arm -> new Case(arm, lastContraction(arm)))
                        .toList());
    }

    /** The geometric mean over the problems of K_T / K_(T-1); NaN unless all were measured. */
    private static Statistic lastContraction(String arm) {
        return (evidence, replicate) -> Math.exp(PublishedRun.convergent().stream()
                .mapToDouble(run -> Math.log(contraction(evidence, run.instance(), arm, replicate)))
                .average()
                .orElse(Double.NaN));
    }

    private static double contraction(Evidence evidence, String instance, String arm, int replicate) {
        SortedMap<Long, Double> trace = evidence.trace(instance, arm, "kkt-residual", replicate);
        if (trace.size() < 2) {
            return Double.NaN;
        }
        double before = trace.get(trace.headMap(trace.lastKey()).lastKey());
        return Math.max(trace.get(trace.lastKey()), Double.MIN_NORMAL) / before;
    }
}
