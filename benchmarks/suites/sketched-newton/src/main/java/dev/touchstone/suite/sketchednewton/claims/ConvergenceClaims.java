package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import java.util.List;
import java.util.stream.Stream;

/** Claims that the sketched methods converge, and take unit steps near the solution. */
final class ConvergenceClaims {
    private static final List<String> SKETCHED = List.of("gv", "rk");

    private ConvergenceClaims() {}

    static Stream<Claim> all() {
        return Stream.of(share(), unitSteps());
    }

    /** The authors converge on 45 of 47 problems, which are 44 of the 46 with a SIF file. */
    private static Claim share() {
        return ClaimGrid.MAIN.claim(
                "sketched-newton-converges",
                ClaimSource.RELEASED,
                "With either sketch the KKT residual comes below 1e-4 on all problems but GOTTFR and PRICE4NE.",
                "kkt-residual",
                Relation.AT_LEAST,
                44.0 / 46,
                SKETCHED.stream()
                        .map(arm -> new Case(arm, ProblemShare.of(PublishedRun.atHand(), ProblemShare.converged(arm))))
                        .toList());
    }

    private static Claim unitSteps() {
        return ClaimGrid.MAIN.claim(
                "unit-steps-near-the-solution",
                ClaimSource.PAPER + ", local convergence",
                "The last step of a run that converges has length 1.",
                "step-size",
                Relation.AT_LEAST,
                1,
                SKETCHED.stream()
                        .map(arm ->
                                new Case(arm, ProblemShare.of(PublishedRun.convergent(), ProblemShare.unitStep(arm))))
                        .toList());
    }
}
