package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StatisticTest {
    /** On iris, adam ends at 3 and 5, sgd at 2 and 10; on wine all values are 1. */
    private record Values() implements Evidence {
        private static final Map<String, double[]> LOSSES =
                Map.of("adam", new double[] {3, 5}, "sgd", new double[] {2, 10});

        @Override
        public int replicates(String instance, String competitor) {
            return 2;
        }

        @Override
        public double last(String instance, String competitor, String metric, int replicate) {
            if (!metric.equals("loss") || !LOSSES.containsKey(competitor)) {
                return Double.NaN;
            }
            return instance.equals("iris") ? LOSSES.get(competitor)[replicate] : 1;
        }

        @Override
        public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
            return new TreeMap<>();
        }
    }

    private final Evidence evidence = new Values();

    @Test
    void theLastValueIsThatOfTheCompetitorOnTheInstanceAndReplicate() {
        Statistic adam = Statistic.lastOf("loss", "adam").on("iris");
        assertThat(adam.of(evidence, 0)).isEqualTo(3);
        assertThat(adam.of(evidence, 1)).isEqualTo(5);
        assertThat(Statistic.lastOf("loss", "adam").on("wine").of(evidence, 1)).isEqualTo(1);
    }

    @Test
    void aRatioIsTheFirstCompetitorOverTheSecond() {
        assertThat(Statistic.ratioOf("loss", "adam", "sgd").on("iris").of(evidence, 0))
                .isEqualTo(1.5);
        assertThat(Statistic.ratioOf("loss", "adam", "sgd").on("iris").of(evidence, 1))
                .isEqualTo(0.5);
    }

    @Test
    void aDifferenceIsTheFirstCompetitorMinusTheSecond() {
        assertThat(Statistic.differenceOf("loss", "adam", "sgd").on("iris").of(evidence, 0))
                .isEqualTo(1);
        assertThat(Statistic.differenceOf("loss", "adam", "sgd").on("iris").of(evidence, 1))
                .isEqualTo(-5);
    }

    @Test
    void aFunctionAppliesToTheNumber() {
        Statistic distance =
                Statistic.differenceOf("loss", "adam", "sgd").on("iris").then(Math::abs);
        assertThat(distance.of(evidence, 1)).isEqualTo(5);
        assertThat(distance.then(value -> -value).of(evidence, 1)).isEqualTo(-5);
    }

    @Test
    void aCompetitorOrAMetricThatWasNotMeasuredIsNotANumber() {
        assertThat(Statistic.lastOf("loss", "lamb").on("iris").of(evidence, 0)).isNaN();
        assertThat(Statistic.ratioOf("loss", "adam", "lamb").on("iris").of(evidence, 0))
                .isNaN();
        assertThat(Statistic.differenceOf("accuracy", "adam", "sgd").on("iris").of(evidence, 0))
                .isNaN();
    }

    @Test
    void noRunHasNoReplicatesNoValuesAndNoTraces() {
        assertThat(Evidence.none().replicates("iris", "adam")).isZero();
        assertThat(Evidence.none().last("iris", "adam", "loss", 0)).isNaN();
        assertThat(Evidence.none().trace("iris", "adam", "loss", 0)).isEmpty();
    }
}
