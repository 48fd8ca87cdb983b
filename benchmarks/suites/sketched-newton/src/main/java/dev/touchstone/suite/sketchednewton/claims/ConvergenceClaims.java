package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import java.util.List;
import java.util.stream.Stream;

/** Whether the methods converge, with unit steps near the solution. */
final class ConvergenceClaims {
    private static final List<PublishedRun> PROBLEMS = PublishedRun.atHand();

    private ConvergenceClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(share(), unitSteps());
    }

    /** 45 of 47; of the 46 problems at hand 44. */
    private static Claim share() {
        return SketchedNewtonClaims.of(
                "sketched-newton-converges",
                SketchedNewtonClaims.RELEASED,
                "With either sketch the KKT residual comes below 1e-4 on all problems but GOTTFR and PRICE4NE.",
                "kkt-residual",
                44.0 / 46,
                Relation.AT_LEAST,
                Stream.of("gv", "rk")
                        .map(arm -> new Case(arm, ProblemShare.of(PROBLEMS, run -> ProblemShare.converged(arm))))
                        .toList());
    }

    private static Claim unitSteps() {
        return SketchedNewtonClaims.of(
                "unit-steps-near-the-solution",
                SketchedNewtonClaims.PAPER + ", local convergence",
                "The last step of a run that converges has length 1.",
                "step-size",
                1,
                Relation.AT_LEAST,
                Stream.of("gv", "rk")
                        .map(arm -> new Case(arm, ProblemShare.of(PublishedRun.convergent(), run -> unitStep(arm))))
                        .toList());
    }

    private static ProblemShare.Check unitStep(String arm) {
        return (evidence, instance, replicate) -> {
            double size = evidence.last(instance, arm, "step-size", replicate);
            return Double.isNaN(size) ? Double.NaN : size == 1 ? 1 : 0;
        };
    }
}
