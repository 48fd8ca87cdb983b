package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Metric.Goal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MetricTest {
    private static final List<Double> VALUES = List.of(2.0, Double.NaN, -1.0, Double.POSITIVE_INFINITY, 0.5);

    @Test
    void valuesAreSortedFromBestToWorstWithNoNumberLast() {
        assertThat(VALUES.stream().sorted(Goal.MINIMISE::compare))
                .containsExactly(-1.0, 0.5, 2.0, Double.POSITIVE_INFINITY, Double.NaN);
        assertThat(VALUES.stream().sorted(Goal.MAXIMISE::compare))
                .containsExactly(Double.POSITIVE_INFINITY, 2.0, 0.5, -1.0, Double.NaN);
    }

    @Property
    void theGoalsAreOppositeOrdersOfNumbers(@ForAll double a, @ForAll double b) {
        assertThat(Goal.MINIMISE.compare(a, b)).isEqualTo(Goal.MAXIMISE.compare(b, a));
        assertThat(Goal.MINIMISE.compare(a, b)).isEqualTo(-Goal.MINIMISE.compare(b, a));
    }

    @Test
    void aMetricIsAFunctionOfTheProblemAndTheIterate() {
        var distance =
                new Metric<Double, Double>("distance", "1", Goal.MINIMISE, (problem, x) -> Math.abs(problem - x));
        assertThat(distance.of().applyAsDouble(3.0, 5.0)).isEqualTo(2);
    }
}
