package dev.touchstone.suite.sketchednewton.claims;

/** The sources that claims cite. */
final class ClaimSource {
    /** The paper. */
    static final String PAPER =
            "I. Hong, S. Na, M. W. Mahoney, M. Kolar, \"Constrained optimization via exact augmented "
                    + "Lagrangian and randomized iterative sketching\", ICML 2023, arXiv 2305.18379";

    /** The authors' released code and results, commit d7e0c227. */
    static final String RELEASED = "released results of arXiv 2305.18379, github IlgeeHong/AdaSketch-Newton";

    private ClaimSource() {}
}
