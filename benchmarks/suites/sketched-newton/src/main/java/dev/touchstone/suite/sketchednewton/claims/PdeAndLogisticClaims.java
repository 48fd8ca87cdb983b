package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.Stream;

/** Claims that repeat the authors' counts on the PDE problem and on logistic regression. */
final class PdeAndLogisticClaims {
    /** The authors' iterations on a data set, with Gaussian and with Kaczmarz sketches; rk is gv or gv + 1. */
    private record PublishedSet(String name, int gv, int rk) {}

    private static final List<PublishedSet> SETS = List.of(
            new PublishedSet("ionosphere", 8, 9),
            new PublishedSet("sonar", 9, 9),
            new PublishedSet("splice", 9, 9),
            new PublishedSet("phishing", 7, 7),
            new PublishedSet("mushrooms", 8, 8),
            new PublishedSet("a9a", 8, 9),
            new PublishedSet("w8a", 9, 9));

    private PdeAndLogisticClaims() {}

    static Stream<Claim> all() {
        return Stream.of(pde(), logistic());
    }

    private static Claim pde() {
        return ClaimGrid.MAIN.claim(
                "pde-counts-replicate",
                ClaimSource.RELEASED,
                "On the PDE problem with a mesh of 3 by 3 every method takes as many iterations and evaluations as reported.",
                "steps",
                Relation.AT_MOST,
                0,
                List.of(
                        deviation("gv: 4 iterations", "steps", "pde-gv", 4),
                        deviation("rk: 3 iterations", "steps", "pde-rk", 3),
                        deviation("gmres-l1: 32 iterations", "steps", "pde-gmres-l1", 32),
                        deviation("gmres-l1: 130 evaluations", "evaluations", "pde-gmres-l1", 130),
                        deviation("augmented-lagrangian: 4 iterations", "steps", "pde-augmented-lagrangian", 4),
                        deviation(
                                "augmented-lagrangian: 278 evaluations",
                                "evaluations",
                                "pde-augmented-lagrangian",
                                278)));
    }

    /** The difference between a count and the authors'. */
    private static Case deviation(String name, String work, String competitor, double expected) {
        return new Case(
                name, Statistic.lastOf(work, competitor).on("pde-n3").then(count -> Math.abs(count - expected)));
    }

    /** The authors' random constraints were not released; with others of the same law a count may be off by one. */
    private static Claim logistic() {
        return ClaimGrid.MAIN.claim(
                "logistic-iterations-replicate",
                ClaimSource.RELEASED,
                "On each of the seven LIBSVM sets the iterations are within one of those reported.",
                "steps",
                Relation.AT_MOST,
                1,
                SETS.stream().map(PdeAndLogisticClaims::deviation).toList());
    }

    /** The distance of the iterations to the interval between the authors' two counts. */
    private static Case deviation(PublishedSet set) {
        return new Case(
                set.name,
                Statistic.lastOf("steps", "logistic-rk-gram")
                        .on("logistic-" + set.name)
                        .then(steps -> Math.max(0, Math.max(set.gv - steps, steps - set.rk))));
    }
}
