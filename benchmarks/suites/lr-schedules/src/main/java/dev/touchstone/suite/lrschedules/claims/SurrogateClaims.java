package dev.touchstone.suite.lrschedules.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Target-based surrogates, arXiv 2302.02607, on the full batch: 100 oracle calls on the logistic loss of the last class
 * of dna against the rest, from zero.
 */
final class SurrogateClaims {
    private static final String SOURCE = "J. W. Lavington et al., \"Target-based surrogates for stochastic "
            + "optimization\", arXiv 2302.02607, ICML 2023, ";
    private static final String DNA = "libsvm-dna@logistic";

    private SurrogateClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(monotone(), fewerCalls(2, 0.6), fewerCalls(8, 0.45));
    }

    private static Claim monotone() {
        var cases = new ArrayList<Case>();
        for (int s : new int[] {2, 8}) {
            for (int innerSteps : new int[] {1, 10, 100}) {
                cases.add(new Case("s=%d m=%d".formatted(s, innerSteps), largestIncrease(competitor(s, innerSteps))));
            }
        }
        return LrSchedulesClaims.of(
                "surrogates-never-increase-the-loss",
                SOURCE + "the guarantee for surrogates that majorise",
                "On the full batch with eta <= 1/L_z no step on the surrogate increases the loss.",
                "train-loss",
                1e-12,
                Relation.AT_MOST,
                cases);
    }

    /** max_t f(x_{t+1}) - f(x_t) over all steps. */
    private static Statistic largestIncrease(String competitor) {
        return (evidence, replicate) -> {
            var losses = List.copyOf(
                    evidence.trace(DNA, competitor, "train-loss", replicate).values());
            double most = losses.size() < 2 ? Double.NaN : Double.NEGATIVE_INFINITY;
            for (int t = 1; t < losses.size(); t++) {
                most = Math.max(most, losses.get(t) - losses.get(t - 1));
            }
            return most;
        };
    }

    private static Claim fewerCalls(int s, double threshold) {
        return LrSchedulesClaims.of(
                "surrogates-save-oracle-calls-s" + s,
                SOURCE + "inner steps in place of oracle calls; the threshold is this suite's",
                "100 inner steps (s = %d) end at %s of the loss of gradient descent (1/L) after 100 oracle calls, or below."
                        .formatted(s, threshold),
                "train-loss",
                threshold,
                Relation.AT_MOST,
                List.of(new Case(
                        "dna",
                        Statistic.ratioOf("train-loss", competitor(s, 100), "gradient-descent")
                                .on(DNA))));
    }

    private static String competitor(int s, int innerSteps) {
        return "sso innerSteps=%d s=%s".formatted(innerSteps, (double) s);
    }
}
