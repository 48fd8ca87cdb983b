package dev.touchstone.suite.lrschedules.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The bound on the last iterate of arXiv 2310.07831 (its Theorem 10, in the numbering that F. Schaipp et
 * al., arXiv 2501.18965, quote) with G = D = 1, over the base learning rate that makes it least.
 */
class LastIterateBoundTest {
    private static final int T = 400;

    /** Each schedule as its users count the steps, which the names of the suite do not all do alike. */
    private static final Map<String, IntToDoubleFunction> SCHEDULES = Map.of(
            "linear", t -> Schedule.of("linear").at(t, T + 1),
            "one-minus-sqrt", t -> Schedule.of("one-minus-sqrt").at(t - 1, T),
            "cosine", t -> Schedule.of("cosine").at(t - 1, T),
            "wsd-0.2", t -> Schedule.of("wsd-0.2").at(t - 1, T),
            "inverse-sqrt", t -> Schedule.of("inverse-sqrt").at(t, T),
            "stepwise", t -> Schedule.of("stepwise").at(t, T),
            "flat", t -> Schedule.of("flat").at(t, T),
            "inverse", t -> Schedule.of("inverse").at(t, T));

    @Test
    void schedulesRankAsTheTheorySays() {
        Map<Double, String> ranked = new TreeMap<>();
        SCHEDULES.forEach((name, schedule) -> ranked.put(bound(schedule), name));
        assertThat(ranked.values())
                .containsExactly(
                        "linear", "one-minus-sqrt", "cosine", "wsd-0.2", "inverse-sqrt", "stepwise", "flat", "inverse");
    }

    /** Values computed independently, from the formula in the code of fabian-sp/lr-scheduling; 4 decimals. */
    @Test
    void boundsAreThoseOfAnIndependentComputation() {
        Map<String, Double> known = Map.of(
                "linear", 2.0126,
                "one-minus-sqrt", 2.0249,
                "cosine", 2.0677,
                "wsd-0.2", 2.1865,
                "inverse-sqrt", 2.4453,
                "stepwise", 2.4502,
                "flat", 2.7509,
                "inverse", 4.6396);
        known.forEach(
                (name, value) -> assertThat(bound(SCHEDULES.get(name))).as(name).isCloseTo(value, within(1e-3)));
    }

    @Test
    void theGradientIsThatOfDifferences() {
        double[] eta = {.3, .1, .25, .2, .05};
        var bound = LastIterateBound.of(new double[] {2, 1, .5, 1.5, 1}, 1.3);
        var g = new double[5];
        bound.valueAndGradient(eta, g);
        for (int t = 0; t < 5; t++) {
            double h = 1e-6;
            double[] more = eta.clone();
            double[] less = eta.clone();
            more[t] += h;
            less[t] -= h;
            assertThat(g[t]).isCloseTo((bound.value(more) - bound.value(less)) / (2 * h), within(1e-7));
        }
    }

    /** Linear decay is worst-case optimal up to its constant, 2.0126; the least bound is a little below. */
    @Test
    void theBoundOptimalScheduleOfConstantNormsIsNearlyLinear() {
        var ones = new double[T];
        Arrays.fill(ones, 1);
        double[] eta = LastIterateBound.of(ones, 1).minimiser();
        double least = Math.sqrt(T) * LastIterateBound.of(ones, 1).tuned(eta);
        assertThat(least).isBetween(1.9, bound(SCHEDULES.get("linear")));
        for (int t = 1; t <= T; t++) {
            assertThat(eta[t - 1]).as("step %d", t).isCloseTo((T + 1.0 - t) / (T + 1), within(0.1));
        }
    }

    @Test
    void whatTheBoundIsLeastAtIsStationary() {
        double[] norms =
                IntStream.range(0, 50).mapToDouble(t -> 2 + Math.sin(t)).toArray();
        var bound = LastIterateBound.of(norms, 1);
        double[] eta = bound.minimiser();
        double least = bound.tuned(eta);
        for (int t = 0; t < 50; t++) {
            for (double factor : new double[] {0.99, 1.01}) {
                double[] other = eta.clone();
                other[t] *= factor;
                assertThat(bound.tuned(other)).as("step %d", t).isGreaterThan(least * (1 - 1e-9));
            }
        }
        Schedule learned = Schedule.of("bound-optimal").fromNorms(norms, 2);
        assertThat(learned.at(1, 50)).isCloseTo(eta[0], within(1e-12));
        assertThat(learned.at(50, 50)).isCloseTo(eta[49], within(1e-12));
    }

    /** sqrt(T) times the bound at the best base learning rate. */
    private static double bound(IntToDoubleFunction schedule) {
        double[] eta = IntStream.rangeClosed(1, T).mapToDouble(schedule).toArray();
        var ones = new double[T];
        Arrays.fill(ones, 1);
        return Math.sqrt(T) * LastIterateBound.of(ones, 1).tuned(eta);
    }
}
