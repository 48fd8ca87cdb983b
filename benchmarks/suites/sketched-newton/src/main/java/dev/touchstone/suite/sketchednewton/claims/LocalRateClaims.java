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
 * How fast the KKT residual K falls near a solution, by contraction factors K' / K of steps from K at most 1e-2 on, which end
 * at the arms' tolerance. The arms compare residuals of directions with delta theta_k ||b|| itself: by the paper's bound
 * they are 5e-9 ||b|| / ||A|| at most, and the rates are Newton's.
 */
final class LocalRateClaims {
    private static final double LOCAL = 1e-2;

    /** The arms' delta: ||Az - b|| &lt;= delta theta_k K. */
    private static final double DELTA = 0.1;

    /** The base of theta_k = 0.5^k. */
    private static final double BASE = 0.5;

    /** Problems whose Hessian of L is singular on the null space of G at the solution, which the theorems exclude. */
    static final Set<String> DEGENERATE = Set.of("BA-L1SP", "HS47", "ORTHREGB");

    /** The problems that have a nonsingular solution. */
    static final List<PublishedRun> PROBLEMS = PublishedRun.convergent().stream()
            .filter(run -> !DEGENERATE.contains(run.problem()))
            .toList();

    private LocalRateClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(linear(), superlinear());
    }

    private static Claim linear() {
        return SketchedNewtonClaims.of(
                SketchedNewtonClaims.RATES,
                "convergence-is-locally-linear",
                SketchedNewtonClaims.PAPER
                        + ", abstract; the rate by R. S. Dembo, S. C. Eisenstat, T. Steihaug, \"Inexact Newton methods\", 1982",
                "With theta_k = 1 a step near the solution multiplies the KKT residual by delta = 0.1 at most, in the geometric mean.",
                "kkt-residual",
                DELTA,
                Relation.AT_MOST,
                List.of(new Case("theta = 1", contraction("local-linear"))));
    }

    private static Claim superlinear() {
        return SketchedNewtonClaims.of(
                SketchedNewtonClaims.RATES,
                "convergence-is-superlinear-as-theta-falls",
                SketchedNewtonClaims.PAPER + ", abstract",
                "With theta_k = 0.5^k or min(1, K) the factor by which a step multiplies the KKT residual falls by half or more from step to step, in the geometric mean.",
                "kkt-residual",
                BASE,
                Relation.AT_MOST,
                List.of(
                        new Case("theta = 0.5^k", sharpening("local-power")),
                        new Case("theta = min(1, K)", sharpening("local-residual"))));
    }

    /** The geometric mean of the factors over the steps of a problem, and of these over the problems. */
    static Statistic contraction(String arm) {
        return mean(arm, 1, factors -> DoubleStream.of(factors).map(Math::log).sum() / factors.length);
    }

    /** The geometric mean of a factor over the one before it, likewise. */
    static Statistic sharpening(String arm) {
        return mean(arm, 2, factors -> Math.log(factors[factors.length - 1] / factors[0]) / (factors.length - 1));
    }

    /**
     * The geometric mean over the problems with at least so many local steps; a trial that failed counts as none. NaN where
     * a problem was not run.
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
