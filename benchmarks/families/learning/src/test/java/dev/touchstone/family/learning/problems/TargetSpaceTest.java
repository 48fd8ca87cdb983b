package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.ShippedSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetSpaceTest {
    private static final double H = 1e-5;
    private static final int[] ROWS = {17, 3, 149, 60, 101, 44, 45};
    private static final int FROM = 1;
    private static final int TO = 6;

    static Stream<TargetObjective> problems() {
        LabeledRows iris = ShippedSet.all().stream()
                .filter(set -> set.name().equals("iris"))
                .findFirst()
                .orElseThrow()
                .load();
        return Stream.of(
                new SoftmaxRegression(iris, OptionalDouble.empty()),
                BinaryRegression.logistic(iris, 1),
                BinaryRegression.squared(iris, 2),
                TwoLayerNetwork.of(iris, Activation.TANH, 5),
                TwoLayerNetwork.of(iris, Activation.RELU, 5),
                MatrixFactorisation.of(4));
    }

    /** f' = mean_i J_i' dl_i/dz_i: the chain through the targets is the gradient without them. */
    @ParameterizedTest
    @MethodSource("problems")
    void pulledBackGradientsAreTheGradient(TargetObjective problem) {
        double[] x = point(problem.variables());
        TargetSpace space = problem.targetSpace();
        var z = new double[(TO - FROM) * problem.targets()];
        var r = z.clone();
        var pulled = new double[x.length];
        space.targets(x, ROWS, FROM, TO, z);
        space.gradient(z, ROWS, FROM, TO, r);
        space.pullBack(x, ROWS, FROM, TO, r, pulled);
        var g = new double[x.length];
        problem.gradient().at(x, ROWS, FROM, TO, g);
        for (int i = 0; i < x.length; i++) {
            assertThat(pulled[i] / (TO - FROM)).as("variable %d", i).isCloseTo(g[i], within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void theValueIsThatOfAllTargets(TargetObjective problem) {
        double[] x = point(problem.variables());
        int[] all = IntStream.range(0, problem.rows()).toArray();
        var z = new double[all.length * problem.targets()];
        problem.targetSpace().targets(x, all, 0, all.length, z);
        assertThat(problem.targetSpace().value(z, all, 0, all.length) / all.length)
                .isCloseTo(problem.value(x), within(1e-12))
                .isCloseTo(problem.assess(x).value(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void derivativesByTheTargetsAreDifferenceQuotientsAndBounded(TargetObjective problem) {
        TargetSpace space = problem.targetSpace();
        double[] z = point((TO - FROM) * problem.targets());
        var g = z.clone();
        var h = z.clone();
        space.gradient(z, ROWS, FROM, TO, g);
        space.curvature(z, ROWS, FROM, TO, h);
        for (int j = 0; j < z.length; j++) {
            double[] above = z.clone();
            double[] below = z.clone();
            above[j] += H;
            below[j] -= H;
            double slope = space.value(above, ROWS, FROM, TO) - space.value(below, ROWS, FROM, TO);
            assertThat(g[j]).isCloseTo(slope / (2 * H), within(1e-8));
            var gAbove = z.clone();
            var gBelow = z.clone();
            space.gradient(above, ROWS, FROM, TO, gAbove);
            space.gradient(below, ROWS, FROM, TO, gBelow);
            assertThat(h[j])
                    .isCloseTo((gAbove[j] - gBelow[j]) / (2 * H), within(1e-8))
                    .isLessThanOrEqualTo(problem.targetLoss().smoothness());
        }
    }

    @Test
    void anOracleCallIsABatchAndTheWayBackIsNone() {
        TargetObjective plain = problems().findFirst().orElseThrow();
        var work = new TreeMap<String, Long>();
        var counted =
                (TargetObjective) CountedObjective.of(plain, (unit, amount) -> work.merge(unit, amount, Long::sum));
        TargetSpace space = counted.targetSpace();
        var z = new double[(TO - FROM) * counted.targets()];
        space.gradient(z, ROWS, FROM, TO, z.clone());
        space.pullBack(counted.start(), ROWS, FROM, TO, z, counted.start());
        space.targets(counted.start(), ROWS, FROM, TO, z);
        space.value(z, ROWS, FROM, TO);
        assertThat(work)
                .containsOnly(
                        Map.entry("sample-gradients", 5L),
                        Map.entry("batches", 1L),
                        Map.entry("pull-backs", 1L),
                        Map.entry("forward-passes", 1L),
                        Map.entry("target-values", 1L));
        assertThat(counted.optimum()).as("is not for solvers").isEmpty();
    }

    private static double[] point(int length) {
        return Philox.of("a point in target space").doubles(length, -1, 1).toArray();
    }
}
