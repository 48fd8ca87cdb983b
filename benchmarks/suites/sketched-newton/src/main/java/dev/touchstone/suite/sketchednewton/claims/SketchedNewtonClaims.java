package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import java.util.List;
import java.util.stream.Stream;

/** All claims of the suite. */
public final class SketchedNewtonClaims {
    static final String PAPER =
            "I. Hong, S. Na, M. W. Mahoney, M. Kolar, \"Constrained optimization via exact augmented "
                    + "Lagrangian and randomized iterative sketching\", ICML 2023, arXiv 2305.18379";

    /** The authors' released code and results, commit d7e0c227. */
    static final String RELEASED = "released results of arXiv 2305.18379, github IlgeeHong/AdaSketch-Newton";

    static final String MAIN = "sketched-newton";

    /** Local rates, and flops as n grows. */
    static final String RATES = "sketched-newton-rates";

    private SketchedNewtonClaims() {}

    public static List<Claim> all() {
        return Stream.of(
                        ReplicationClaims.claims(),
                        ConvergenceClaims.claims(),
                        LocalRateClaims.claims(),
                        EfficiencyClaims.claims(),
                        CrossoverClaims.claims(),
                        PdeAndLogisticClaims.claims())
                .flatMap(claims -> claims)
                .toList();
    }

    /** A claim that the suite's main grids settle, nightly and paper. */
    static Claim of(
            String name,
            String source,
            String statement,
            String metric,
            double threshold,
            Claim.Relation relation,
            List<Claim.Case> cases) {
        return of(MAIN, name, source, statement, metric, threshold, relation, cases);
    }

    /** A claim that the nightly and the paper grid of this name settle. */
    static Claim of(
            String grid,
            String name,
            String source,
            String statement,
            String metric,
            double threshold,
            Claim.Relation relation,
            List<Claim.Case> cases) {
        return new Claim(
                name, source, statement, metric, "nightly/" + grid, "paper/" + grid, threshold, relation, cases);
    }
}
