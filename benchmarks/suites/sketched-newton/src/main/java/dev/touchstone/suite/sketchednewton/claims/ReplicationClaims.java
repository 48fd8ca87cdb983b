package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Claims that runs with the released constants repeat the authors' counts on CUTEst. One problem of all may differ, because random
 * numbers, rounding and one data file are not theirs.
 */
final class ReplicationClaims {
    private ReplicationClaims() {}

    static Stream<Claim> all() {
        List<PublishedRun> single = PublishedRun.convergent().stream()
                .filter(run -> run.gvEvaluations().size() == 1)
                .toList();
        List<PublishedRun> solvedByL1 = PublishedRun.atHand().stream()
                .filter(run -> !run.l1Iterations().isEmpty())
                .toList();
        return Stream.of(
                counts("gv-iterations", "steps", PublishedRun.convergent(), "gv", PublishedRun::gvIterations),
                counts("gv-evaluations", "evaluations", single, "gv", PublishedRun::gvEvaluations),
                counts("rk-iterations", "steps", PublishedRun.convergent(), "rk", PublishedRun::rkIterations),
                counts(
                        "gmres-l1-adaptive-iterations",
                        "steps",
                        PublishedRun.atHand(),
                        "gmres-l1-adaptive",
                        PublishedRun::adaptiveIterations),
                counts(
                        "gmres-l1-adaptive-evaluations",
                        "evaluations",
                        PublishedRun.atHand(),
                        "gmres-l1-adaptive",
                        PublishedRun::adaptiveEvaluations),
                counts("gmres-l1-iterations", "steps", solvedByL1, "gmres-l1", PublishedRun::l1Iterations),
                singular());
    }

    private static Claim counts(
            String name,
            String work,
            List<PublishedRun> problems,
            String competitor,
            Function<PublishedRun, Set<Long>> expected) {
        return ClaimGrid.MAIN.claim(
                name + "-replicate",
                ClaimSource.RELEASED,
                "%s takes as many %s as in one of the authors' runs, on all of %d problems but one."
                        .formatted(competitor, work.equals("steps") ? "iterations" : work, problems.size()),
                work,
                Relation.AT_LEAST,
                1 - 1.0 / problems.size(),
                List.of(new Case(
                        problems.size() + " CUTEst problems",
                        ProblemShare.of(problems, run -> ProblemShare.counts(work, competitor, expected.apply(run))))));
    }

    private static Claim singular() {
        List<PublishedRun> singular = PublishedRun.atHand().stream()
                .filter(run -> PublishedRun.SINGULAR.contains(run.problem()))
                .toList();
        return ClaimGrid.MAIN.claim(
                "singular-starts-are-refused",
                ClaimSource.RELEASED,
                "On GOTTFR and PRICE4NE both sketched methods stop because lambda_min(G G') is below 1e-2.",
                "kkt-residual",
                Relation.AT_LEAST,
                1,
                Stream.of("gv", "rk")
                        .map(arm -> new Case(arm, ProblemShare.of(singular, ProblemShare.failed(arm))))
                        .toList());
    }
}
