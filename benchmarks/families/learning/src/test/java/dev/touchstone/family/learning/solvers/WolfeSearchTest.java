package dev.touchstone.family.learning.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.RecordedRun;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.Activation;
import dev.touchstone.family.learning.problems.MaxAffine;
import dev.touchstone.family.learning.problems.NoisyQuadratic;
import dev.touchstone.family.learning.problems.TwoLayerNetwork;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.numerics.linear.Vectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WolfeSearchTest {
    private static final double C1 = 1e-4;
    private static final double C2 = 0.9;
    private static final Objective IRIS = SampleData.iris();

    /** First tries that are far too short, about right and far too long. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e-2, 1, 100, 1e6})
    void aStepMeetsTheStrongWolfeConditions(double first) {
        for (Objective problem : new Objective[] {
            IRIS, TwoLayerNetwork.of(SampleData.shipped("iris"), Activation.TANH, 5), new NoisyQuadratic(20, 100, 1)
        }) {
            var iterate = new Iterate(problem.start());
            var search = new WolfeSearch(problem, iterate, RecordedRun.toTheEnd(), Long.MAX_VALUE);
            search.evaluateStart();
            double[] g0 = search.g().clone();
            double[] d = scaled(g0, -1);
            assertThat(search.moveAlong(d, first)).isTrue();
            double a = Math.sqrt(squaredDistance(iterate.x(), problem.start()) / Vectors.dot(d, d));
            double slope0 = Vectors.dot(g0, d);
            assertThat(problem.value(iterate.x()))
                    .as("decrease")
                    .isLessThanOrEqualTo(problem.value(problem.start()) + C1 * a * slope0 * (1 - 1e-9));
            assertThat(Math.abs(Vectors.dot(search.g(), d)))
                    .as("curvature")
                    .isLessThanOrEqualTo(C2 * Math.abs(slope0) * (1 + 1e-9));
        }
    }

    @Test
    void theGradientIsThatOfTheIterateAfterAStep() {
        var iterate = new Iterate(IRIS.start());
        var search = new WolfeSearch(IRIS, iterate, RecordedRun.toTheEnd(), Long.MAX_VALUE);
        search.evaluateStart();
        search.moveAlong(scaled(search.g(), -1), 1);
        assertThat(search.g()).containsExactly(full(IRIS, iterate.x()));
        assertThat(search.gradientNorm()).isCloseTo(iterate.assessedBy(IRIS).gradientNorm(), within(1e-14));
    }

    @Test
    void theStepIsAPairOfPointsAndGradients() {
        var iterate = new Iterate(IRIS.start());
        var search = new WolfeSearch(IRIS, iterate, RecordedRun.toTheEnd(), Long.MAX_VALUE);
        search.evaluateStart();
        double[] g0 = search.g().clone();
        search.moveAlong(scaled(g0, -1), 1);
        var pairs = new SecantPairs(1);
        search.addStepTo(pairs);
        var expected = new SecantPairs(1);
        expected.add(IRIS.start(), g0, iterate.x(), search.g());
        assertThat(pairs.direction(g0)).containsExactly(expected.direction(g0));
    }

    @Test
    void alongAnAscentNothingIsTriedAndNothingMoves() {
        var run = RecordedRun.toTheEnd();
        var iterate = new Iterate(IRIS.start());
        var search = new WolfeSearch(IRIS, iterate, run, Long.MAX_VALUE);
        search.evaluateStart();
        double[] g0 = search.g().clone();
        assertThat(search.moveAlong(g0.clone(), 1)).isFalse();
        assertThat(search.isStopped()).isFalse();
        assertThat(iterate.x()).containsExactly(IRIS.start());
        assertThat(search.g()).containsExactly(g0);
        assertThat(run.points()).as("one look, at the start").hasSize(1);
    }

    @Test
    void aStoppedSearchLeavesTheIterateWhereItWas() {
        var iterate = new Iterate(IRIS.start());
        var search = new WolfeSearch(IRIS, iterate, RecordedRun.of(2), Long.MAX_VALUE);
        search.evaluateStart();
        double[] g0 = search.g().clone();
        assertThat(search.moveAlong(scaled(g0, -1), 1e-6)).isFalse(); // needs more than one try
        assertThat(search.isStopped()).isTrue();
        assertThat(iterate.x()).containsExactly(IRIS.start());
        assertThat(search.g()).containsExactly(g0);
    }

    @Test
    void evaluationsAreCountedOverAllSearches() {
        var run = RecordedRun.toTheEnd();
        var search = new WolfeSearch(IRIS, new Iterate(IRIS.start()), run, 3);
        search.evaluateStart();
        assertThat(search.moveAlong(scaled(search.g(), -1), 1e-6)).isFalse();
        assertThat(search.isStopped()).isTrue();
        assertThat(run.points()).hasSize(3);
    }

    @Test
    void aRunThatAllowsNothingIsNotEvenEvaluatedAtTheStart() {
        var search = new WolfeSearch(IRIS, new Iterate(IRIS.start()), RecordedRun.of(0), 3);
        assertThat(search.evaluateStart()).isFalse();
        assertThat(search.isStopped()).isTrue();
    }

    /** The slopes of f(x) = |x - 1| or |x + 1| are -1 and 1: none has a magnitude of 0.9 or less. */
    @Test
    void aKinkEndsTheSearchAfterFortyTries() {
        var problem = new MaxAffine(1, 1);
        var run = RecordedRun.toTheEnd();
        var iterate = new Iterate(problem.start());
        var search = new WolfeSearch(problem, iterate, run, Long.MAX_VALUE);
        search.evaluateStart();
        assertThat(search.moveAlong(scaled(search.g(), -1), 0.3)).isFalse();
        assertThat(search.isStopped()).isFalse();
        assertThat(iterate.x()).containsExactly(0);
        assertThat(run.points()).hasSize(1 + 40);
    }

    private static double[] full(Objective problem, double[] x) {
        var g = new double[x.length];
        problem.gradient().at(x, IntStream.range(0, problem.rows()).toArray(), 0, problem.rows(), g);
        return g;
    }

    private static double[] scaled(double[] v, double factor) {
        var scaled = new double[v.length];
        Vectors.add(factor, v, scaled);
        return scaled;
    }

    private static double squaredDistance(double[] v, double[] w) {
        double[] difference = v.clone();
        Vectors.add(-1, w, difference);
        return Vectors.dot(difference, difference);
    }
}
