package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import java.util.List;

/** The grids that settle claims; each is a nightly and a paper grid file of the same name. */
enum ClaimGrid {
    /** Counts, convergence and costs on CUTEst, logistic regression and the PDE problem. */
    MAIN("sketched-newton"),
    /** Local rates, and flops as n grows. */
    RATES("sketched-newton-rates");

    private final String file;

    ClaimGrid(String file) {
        this.file = file;
    }

    /** A claim that this grid settles. */
    Claim claim(
            String name,
            String source,
            String statement,
            String metric,
            Relation relation,
            double threshold,
            List<Case> cases) {
        return new Claim(
                name, source, statement, metric, "nightly/" + file, "paper/" + file, threshold, relation, cases);
    }
}
