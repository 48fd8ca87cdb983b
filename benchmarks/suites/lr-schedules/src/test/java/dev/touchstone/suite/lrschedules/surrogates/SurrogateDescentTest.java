package dev.touchstone.suite.lrschedules.surrogates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.CountedObjective;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.problems.Activation;
import dev.touchstone.family.learning.problems.BinaryRegression;
import dev.touchstone.family.learning.problems.TwoLayerNetwork;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Logistic regression on two rows with features of their own, from zero: g = (1/2, -1/2), and every target can be
 * reached.
 */
class SurrogateDescentTest {
    private static final Armijo SEARCH = new Armijo(0.5, 0.9, 1.8);
    private static final int[] ROWS = {0, 1};

    private final Map<String, Long> work = new TreeMap<>();
    private PredictionObjective problem;
    private Oracle oracle;
    private double[] x;

    @BeforeEach
    void askAtZero() {
        problem = counted(BinaryRegression.logistic(SampleData.parse("0 1:1\n1 2:1\n"), 1));
        oracle = new Oracle(problem, 2);
        x = problem.start();
        oracle.ask(x, ROWS, 0, 2);
        work.clear();
    }

    private PredictionObjective counted(PredictionObjective plain) {
        return (PredictionObjective) CountedObjective.of(plain, (unit, amount) -> work.merge(unit, amount, Long::sum));
    }

    /** The Euclidean surrogate is least at z_t - s g / 2 = (-1/2, 1/2) for s = 2. */
    @Test
    void manyStepsEndAtTheLeastPointOfTheSurrogate() {
        new SurrogateDescent(SEARCH, 3, 2).minimise(euclidean(2), oracle, 200, x);
        assertThat(targets()).containsExactly(new double[] {-0.5, 0.5}, within(1e-5));
    }

    @Test
    void everyStepLowersTheSurrogate() {
        Surrogate surrogate = euclidean(2);
        double before = surrogate.value(targets());
        for (int m = 1; m <= 5; m++) {
            double[] moved = problem.start();
            new SurrogateDescent(SEARCH, 3, 2).minimise(surrogate, oracle, m, moved);
            double after = surrogate.value(targetsAt(moved));
            assertThat(after).as("%d steps", m).isLessThan(before);
            before = after;
        }
    }

    /** x := x - a grad, where S falls by at least c a |grad|^2; a is 18 times a power of 0.9. */
    @Test
    void aStepIsTheFirstOfTheSearchThatFallsEnough() {
        Surrogate surrogate = euclidean(2);
        var r = new double[2];
        var grad = new double[3];
        surrogate.gradient(new double[2], r);
        oracle.pullBack(x, r, grad);
        double squared = grad[0] * grad[0] + grad[1] * grad[1] + grad[2] * grad[2];
        double a = 10 * 1.8;
        while (surrogate.value(targetsAt(new double[] {-a * grad[0], -a * grad[1], -a * grad[2]}))
                > surrogate.value(new double[2]) - 0.5 * a * squared) {
            a *= 0.9;
        }
        new SurrogateDescent(SEARCH, 3, 2).minimise(surrogate, oracle, 1, x);
        assertThat(x).containsExactly(new double[] {-a * grad[0], -a * grad[1], -a * grad[2]}, within(1e-12));
    }

    @Test
    void nothingMovesWhereTheSurrogateIsFlat() {
        Surrogate flat = new QuadraticSurrogate(2, oracle.z(), new double[2], new double[] {1, 1});
        new SurrogateDescent(SEARCH, 3, 2).minimise(flat, oracle, 10, x);
        assertThat(x).containsOnly(0);
        assertThat(work).containsOnly(Map.entry("pull-backs", 1L));
    }

    @Test
    void aLinearModelGoesForwardOnceAStepAndNeverAsksTheOracle() {
        new SurrogateDescent(SEARCH, 3, 2).minimise(euclidean(2), oracle, 3, x);
        assertThat(work).containsOnly(Map.entry("pull-backs", 3L), Map.entry("forward-passes", 3L));
    }

    @Test
    void aNetworkGoesForwardForEveryTry() {
        PredictionObjective network = counted(TwoLayerNetwork.of(SampleData.shipped("iris"), Activation.TANH, 4));
        var asked = new Oracle(network, 2);
        double[] w = network.start();
        asked.ask(w, ROWS, 0, 2);
        work.clear();
        Surrogate surrogate = TargetGeometry.EUCLIDEAN.over(network, 1, SEARCH).around(asked, 1);
        double before = surrogate.value(asked.z());
        new SurrogateDescent(SEARCH, w.length, 6).minimise(surrogate, asked, 2, w);
        assertThat(work).containsEntry("pull-backs", 2L).doesNotContainKey("batches");
        assertThat(work.get("forward-passes")).isGreaterThan(2);
        var z = new double[6];
        asked.targets(w, z);
        assertThat(surrogate.value(z)).isLessThan(before);
    }

    private Surrogate euclidean(double s) {
        return TargetGeometry.EUCLIDEAN.over(problem, s, SEARCH).around(oracle, 1);
    }

    private double[] targets() {
        return targetsAt(x);
    }

    private double[] targetsAt(double[] point) {
        var z = new double[2];
        problem.predictionSpace().predict(point, ROWS, 0, 2, z);
        return z;
    }
}
