package dev.touchstone.suite.sketchednewton.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Evidence;
import dev.touchstone.family.nonlinear.kkt.HessianModification;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.problems.DataPrograms;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import dev.touchstone.suite.sketchednewton.solvers.AdaSketchNewton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LocalRateClaimsTest {
    /** Evidence of one competitor with the same residuals on every instance. */
    private record Residuals(List<Double> values) implements Evidence {
        @Override
        public int replicates(String instance, String competitor) {
            return 1;
        }

        @Override
        public double last(String instance, String competitor, String metric, int replicate) {
            return values.isEmpty() ? Double.NaN : values.get(values.size() - 1);
        }

        @Override
        public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
            var trace = new TreeMap<Long, Double>();
            for (double value : values) {
                trace.put((long) trace.size(), value);
            }
            return Collections.unmodifiableSortedMap(trace);
        }
    }

    private static double contraction(double... residuals) {
        return LocalRateClaims.contraction("arm")
                .of(new Residuals(DoubleStream.of(residuals).boxed().toList()), 0);
    }

    private static double sharpening(double... residuals) {
        return LocalRateClaims.sharpening("arm")
                .of(new Residuals(DoubleStream.of(residuals).boxed().toList()), 0);
    }

    @Test
    void onlyStepsFromAHundredthOnCount() {
        assertThat(contraction(100, 0.5, 1e-2, 2e-3, 2e-4)).isCloseTo(Math.sqrt(0.2 * 0.1), within(1e-12));
    }

    @Test
    void aConstantFactorDoesNotSharpen() {
        assertThat(sharpening(1, 1e-2, 1e-3, 1e-4, 1e-5)).isCloseTo(1, within(1e-12));
    }

    /** Factors 1/10, 1/20, 1/40. */
    @Test
    void aFactorThatHalvesSharpensByHalf() {
        assertThat(sharpening(1e-2, 1e-3, 5e-5, 1.25e-6)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aSolutionHitExactlyEndsTheFactors() {
        assertThat(contraction(1e-2, 1e-3, 0)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void whereNothingRanOrConvergedThereIsNoRate() {
        assertThat(contraction()).isNaN();
        assertThat(contraction(1e-2, 1e-3, Double.POSITIVE_INFINITY)).isNaN();
        assertThat(contraction(1, 0.5)).isNaN();
    }

    /** Two problems are left out because their start is singular, three because their solution is. */
    @Test
    void theProblemsAreFortyOne() {
        assertThat(LocalRateClaims.PROBLEMS).hasSize(41);
    }

    /** The least eigenvalue of the Hessian on the null space of G is 0.1 or more on all other problems. */
    @Test
    @Tag("slow")
    void theProblemsLeftOutHaveSingularSolutions() {
        Set<String> singular = PublishedRun.convergent().stream()
                .filter(run -> isSingularAtTheSolution(DataPrograms.program(run.instance())))
                .map(PublishedRun::problem)
                .collect(Collectors.toSet());
        assertThat(singular).isEqualTo(LocalRateClaims.DEGENERATE);
    }

    private static boolean isSingularAtTheSolution(NonlinearProgram program) {
        Map<String, String> exactly = Map.of("sketch", "exact-lu", "mode", "as-written", "tolerance", "1e-6");
        PrimalDualPoint solution =
                SolverResult.of(new AdaSketchNewton(), program, 0, exactly).iterate();
        var evaluation = program.evaluation();
        var start = new KktPoint(program, evaluation).evaluate();
        var there = new KktPoint(program, evaluation);
        there.moveTo(start, 1, difference(solution, start.iterate()));
        var system = new KktSystem(program, evaluation, new HessianModification(0.1, 0.1));
        system.assemble(there.evaluate());
        return system.shift() > 0;
    }

    private static double[] difference(PrimalDualPoint to, PrimalDualPoint from) {
        int n = to.x().length;
        double[] z = new double[n + to.lambda().length];
        for (int i = 0; i < z.length; i++) {
            z[i] = i < n ? to.x()[i] - from.x()[i] : to.lambda()[i - n] - from.lambda()[i - n];
        }
        return z;
    }
}
