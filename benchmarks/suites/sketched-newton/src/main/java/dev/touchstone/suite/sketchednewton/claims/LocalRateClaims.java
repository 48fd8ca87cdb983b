package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Statistic;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Claims about the rate at which the KKT residual K falls near a solution. A contraction factor is K' / K of a step from a K of at
 * most 1e-2 on; the steps end at the arms' tolerance. The arms require ||Az - b|| &lt;= delta theta_k ||b|| (accuracy
 * {@code relative}): the paper's bound asks for 5e-9 ||b|| / ||A|| at most, which shows Newton's own rate.
 */
final class LocalRateClaims {
    private static final double LOCAL = 1e-2;

    /** delta of the arms. */
    private static final double DELTA = 0.1;

    /** The base of theta_k = 0.5^k. */
    private static final double BASE = 0.5;

    /** Problems whose Hessian of L is singular on the null space of G at the solution; the theorems exclude them. */
    static final Set<String> DEGENERATE = Set.of("BA-L1SP", "HS47", "ORTHREGB");

    /** The problems with a nonsingular solution. */
    static final List<PublishedRun> PROBLEMS = PublishedRun.convergent().stream()
            .filter(run -> !DEGENERATE.contains(run.problem()))
            .toList();

    private LocalRateClaims() {}

    static Stream<Claim> all() {
        return Stream.of(linear(), superlinear());
    }

    private static Claim linear() {
        return ClaimGrid.RATES.claim(
                "convergence-is-locally-linear",
                ClaimSource.PAPER
                        + ", abstract; the rate by R. S. Dembo, S. C. Eisenstat, T. Steihaug, \"Inexact Newton methods\", 1982",
                "With theta_k = 1 a step near the solution multiplies the KKT residual by delta = 0.1 at most, in the geometric mean.",
                "kkt-residual",
                Relation.AT_MOST,
                DELTA,
                List.of(new Case("theta = 1", contraction("local-linear"))));
    }

    private static Claim superlinear() {
        return ClaimGrid.RATES.claim(
                "convergence-is-superlinear-as-theta-falls",
                ClaimSource.PAPER + ", abstract",
                "With theta_k = 0.5^k or min(1, K) the factor by which a step multiplies the KKT residual falls by half or more from step to step, in the geometric mean.",
                "kkt-residual",
                Relation.AT_MOST,
                BASE,
                List.of(
                        new Case("theta = 0.5^k", sharpening("local-power")),
                        new Case("theta = min(1, K)", sharpening("local-residual"))));
    }

    /** The contraction factor of an arm: its geometric mean over the steps of a problem, and the geometric mean of these over the problems. */
    static Statistic contraction(String arm) {
        return mean(arm, 1, factors -> DoubleStream.of(factors).map(Math::log).sum() / factors.length);
    }

    /** The ratio of a contraction factor to the one before it, in the same two geometric means. */
    static Statistic sharpening(String arm) {
        return mean(arm, 2, factors -> Math.log(factors[factors.length - 1] / factors[0]) / (factors.length - 1));
    }

    /**
     * The geometric mean over the problems with at least so many contraction factors. A trial that failed counts as none; a problem
     * that was not run makes the mean NaN.
     *
     * @param logarithm from the factors of a problem to the logarithm of its mean
     */
    private static Statistic mean(String arm, int least, ToDoubleFunction<double[]> logarithm) {
        return (evidence, replicate) -> {
            var logarithms = new DoubleSummaryStatistics();
            for (PublishedRun run : PROBLEMS) {
                double last = evidence.last(run.instance(), arm, "kkt-residual", replicate);
                if (Double.isNaN(last)) {
                    return Double.NaN;
                }
                double[] factors = factors(evidence, run.instance(), arm, replicate);
                if (Double.isFinite(last) && factors.length >= least) {
                    logarithms.accept(logarithm.applyAsDouble(factors));
                }
            }
            return logarithms.getCount() == 0 ? Double.NaN : Math.exp(logarithms.getAverage());
        };
    }

    /** K' / K for all steps from a K of at most 1e-2 on; a step to K = 0 has no factor. */
    private static double[] factors(Evidence evidence, String instance, String arm, int replicate) {
        var factors = DoubleStream.builder();
        double before = Double.POSITIVE_INFINITY;
        for (double residual :
                evidence.trace(instance, arm, "kkt-residual", replicate).values()) {
            if (before <= LOCAL && residual > 0) {
                factors.add(residual / before);
            }
            before = residual;
        }
        return factors.build().toArray();
    }
}
