package dev.touchstone.family.learning.objective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.problems.MaxAffine;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CountedObjectiveTest {
    private static final int[] ROWS = {17, 3, 149, 60, 101, 44, 45};
    private static final int FROM = 1;
    private static final int TO = 6;

    private final Map<String, Long> work = new TreeMap<>();
    private final PredictionObjective plain = SampleData.iris();
    private final Objective counted = CountedObjective.of(plain, this::charge);

    private void charge(String unit, long amount) {
        work.merge(unit, amount, Long::sum);
    }

    @Test
    void aGradientIsChargedByTheRowAndByTheBatch() {
        BatchGradient gradient = counted.gradient();
        var g = new double[15];
        gradient.at(counted.start(), ROWS, FROM, TO, g);
        assertThat(work).containsOnly(Map.entry("sample-gradients", 5L), Map.entry("batches", 1L));
        gradient.at(counted.start(), ROWS, 0, 7, g);
        assertThat(work).containsOnly(Map.entry("sample-gradients", 12L), Map.entry("batches", 2L));
    }

    @Test
    void aValueIsChargedAndAnAssessmentIsNot() {
        assertThat(counted.value(counted.start())).isEqualTo(plain.value(plain.start()));
        assertThat(work).containsOnly(Map.entry("values", 1L));
        assertThat(counted.assess(counted.start())).isEqualTo(plain.assess(plain.start()));
        assertThat(work).containsOnly(Map.entry("values", 1L));
    }

    @Test
    void askingForSizesAndTheStartIsFree() {
        assertThat(counted.rows()).isEqualTo(150);
        assertThat(counted.features()).isEqualTo(4);
        assertThat(counted.classes()).isEqualTo(3);
        assertThat(counted.variables()).isEqualTo(15);
        assertThat(counted.start()).containsOnly(0).hasSize(15);
        assertThat(((PredictionObjective) counted).predictions()).isEqualTo(3);
        assertThat(((PredictionObjective) counted).lossKind()).isEqualTo(LossKind.SOFTMAX);
        assertThat(work).isEmpty();
    }

    @Test
    void theOptimumIsHiddenFromSolvers() {
        var maxAffine = new MaxAffine(10, 1);
        assertThat(maxAffine.optimum()).hasValue(0);
        assertThat(CountedObjective.of(maxAffine, this::charge).optimum()).isEmpty();
        assertThat(counted.optimum()).isEmpty();
    }

    @Test
    void anObjectiveWithoutPredictionsHasNoneUnderCountEither() {
        assertThat(CountedObjective.of(new MaxAffine(10, 1), this::charge)).isNotInstanceOf(PredictionObjective.class);
    }

    @Test
    void aGradientByPredictionsIsChargedLikeAGradient() {
        PredictionSpace space = ((PredictionObjective) counted).predictionSpace();
        var z = new double[(TO - FROM) * 3];
        space.gradient(z, ROWS, FROM, TO, z.clone());
        assertThat(work).containsOnly(Map.entry("sample-gradients", 5L), Map.entry("batches", 1L));
    }

    @Test
    void waysToPredictionsAndBackAndLossesOfPredictionsAreChargedByTheCall() {
        PredictionSpace space = ((PredictionObjective) counted).predictionSpace();
        var z = new double[(TO - FROM) * 3];
        space.predict(counted.start(), ROWS, FROM, TO, z);
        space.value(z, ROWS, FROM, TO);
        space.value(z, ROWS, FROM, TO);
        space.pullBack(counted.start(), ROWS, FROM, TO, z, counted.start());
        assertThat(work)
                .containsOnly(
                        Map.entry("forward-passes", 1L), Map.entry("target-values", 2L), Map.entry("pull-backs", 1L));
    }

    @Test
    void secondDerivativesAreFree() {
        PredictionSpace space = ((PredictionObjective) counted).predictionSpace();
        var z = new double[(TO - FROM) * 3];
        space.curvature(z, ROWS, FROM, TO, z.clone());
        assertThat(space.isLinear()).isTrue();
        assertThat(work).isEmpty();
    }

    @Test
    void countingChangesNoNumber() {
        double[] x = {.1, -.2, .3, .4, .5, -.6, .7, .8, -.9, 1, .2, .4, -.6, .8, .1};
        var g = new double[15];
        var expected = new double[15];
        assertThat(counted.gradient().at(x, ROWS, FROM, TO, g))
                .isEqualTo(plain.gradient().at(x, ROWS, FROM, TO, expected));
        assertThat(g).containsExactly(expected);
    }
}
