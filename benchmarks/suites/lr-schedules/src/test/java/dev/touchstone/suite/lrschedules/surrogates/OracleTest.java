package dev.touchstone.suite.lrschedules.surrogates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.CountedObjective;
import dev.touchstone.family.learning.objective.PredictionObjective;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Softmax regression on iris, asked at zero: every probability is 1/3. */
class OracleTest {
    private static final int[] ROWS = {7, 60, 120, 3, 99};

    private final Map<String, Long> work = new TreeMap<>();
    private final PredictionObjective problem = (PredictionObjective)
            CountedObjective.of(SampleData.iris(), (unit, amount) -> work.merge(unit, amount, Long::sum));
    private final Oracle oracle = new Oracle(problem, 3);

    @Test
    void aCallIsAForwardPassAndAGradientOfTheBatch() {
        oracle.ask(problem.start(), ROWS, 1, 4);
        assertThat(work)
                .containsOnly(
                        Map.entry("forward-passes", 1L), Map.entry("sample-gradients", 3L), Map.entry("batches", 1L));
    }

    /** Rows 60, 120 and 3 are of classes 1, 2 and 0. */
    @Test
    void theAnswerIsTheTargetsAndTheGradientByThem() {
        oracle.ask(problem.start(), ROWS, 1, 4);
        assertThat(oracle.size()).isEqualTo(9);
        assertThat(oracle.perRow()).isEqualTo(3);
        assertThat(oracle.z()).containsOnly(0);
        double p = 1 / 3.0;
        assertThat(oracle.g()).containsExactly(new double[] {p, p - 1, p, p, p, p - 1, p - 1, p, p}, within(1e-15));
        assertThat(oracle.gradientSquared()).isCloseTo(3 * 6 / 9.0, within(1e-14));
    }

    @Test
    void aTargetHasAPlaceAmongThoseOfAllRows() {
        oracle.ask(problem.start(), ROWS, 1, 4);
        assertThat(oracle.place(0)).isEqualTo(3 * 60);
        assertThat(oracle.place(4)).isEqualTo(3 * 120 + 1);
        assertThat(oracle.place(8)).isEqualTo(3 * 3 + 2);
    }

    @Test
    void aSmallerBatchUsesTheFrontOfTheArrays() {
        oracle.ask(problem.start(), ROWS, 1, 4);
        oracle.ask(problem.start(), ROWS, 4, 5);
        assertThat(oracle.size()).isEqualTo(3);
        assertThat(oracle.gradientSquared()).isCloseTo(6 / 9.0, within(1e-14));
        assertThat(oracle.place(2)).isEqualTo(3 * 99 + 2);
    }

    @Test
    void lossesAtOtherTargetsAreOfTheSameBatch() {
        oracle.ask(problem.start(), ROWS, 1, 4);
        assertThat(oracle.value(oracle.z())).isCloseTo(3 * Math.log(3), within(1e-14));
        double[] sure = {0, 900, 0, 0, 0, 900, 900, 0, 0};
        assertThat(oracle.value(sure)).isZero();
        var h = new double[9];
        oracle.curvature(h);
        var expected = new double[9];
        Arrays.fill(expected, 2 / 9.0);
        assertThat(h).containsExactly(expected, within(1e-15));
    }

    @Test
    void aBatchLargerThanTheDataNeedsNoMoreSpace() {
        assertThat(new Oracle(problem, Integer.MAX_VALUE).z()).hasSize(150 * 3);
    }
}
