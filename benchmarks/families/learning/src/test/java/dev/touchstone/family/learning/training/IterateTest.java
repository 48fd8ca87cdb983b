package dev.touchstone.family.learning.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Assessment;
import dev.touchstone.family.learning.objective.Objective;
import org.junit.jupiter.api.Test;

class IterateTest {
    private static final Objective IRIS = SampleData.iris();

    private final Iterate iterate = new Iterate(IRIS.start());

    @Test
    void runningAccuracyIsThatOfTheLastEpochThatHasEnded() {
        assertThat(iterate.runningAccuracy()).isNaN();
        iterate.saw(12, 16);
        assertThat(iterate.runningAccuracy()).as("no epoch has ended").isNaN();
        iterate.saw(4, 16);
        iterate.epochEnds();
        assertThat(iterate.runningAccuracy()).isEqualTo(0.5);
        iterate.saw(16, 16);
        assertThat(iterate.runningAccuracy()).as("the epoch before").isEqualTo(0.5);
        iterate.epochEnds();
        assertThat(iterate.runningAccuracy()).as("the first epoch is forgotten").isEqualTo(1);
    }

    @Test
    void runningAccuracyCountsTheRowsThatItSaw() {
        iterate.saw(142, 144); // 9 batches of 16 of 150 rows; the tenth, of 6, is not shown
        iterate.epochEnds();
        assertThat(iterate.runningAccuracy()).isEqualTo(142 / 144.0);
    }

    /** A problem that classifies nothing says -1 for every batch. */
    @Test
    void whereNothingIsClassifiedThereIsNoRunningAccuracy() {
        iterate.saw(-1, 16);
        iterate.saw(-1, 16);
        iterate.epochEnds();
        assertThat(iterate.runningAccuracy()).isNaN();
    }

    @Test
    void anEpochWithoutAWholeBatchHasNoRunningAccuracy() {
        iterate.epochEnds();
        assertThat(iterate.runningAccuracy()).isNaN();
    }

    @Test
    void noneRightIsZeroAndNotMissing() {
        iterate.saw(0, 16);
        iterate.epochEnds();
        assertThat(iterate.runningAccuracy()).isZero();
    }

    @Test
    void theQualityOfAPointIsAskedOnceUntilItMoves() {
        Assessment start = iterate.assessedBy(IRIS);
        assertThat(iterate.assessedBy(IRIS)).isSameAs(start);
        iterate.x()[0] = 1;
        assertThat(iterate.assessedBy(IRIS)).as("not told that x moved").isSameAs(start);
        iterate.moved();
        assertThat(iterate.assessedBy(IRIS).value()).isEqualTo(IRIS.value(iterate.x()));
        assertThat(iterate.assessedBy(IRIS)).isNotEqualTo(start);
    }

    @Test
    void whatASolverReportsIsFoundByItsName() {
        assertThat(iterate.reported("collapsed")).isNaN();
        iterate.report("collapsed", 0);
        iterate.report("other", 7);
        assertThat(iterate.reported("collapsed")).isZero();
        iterate.report("collapsed", 1);
        assertThat(iterate.reported("collapsed")).as("the last report counts").isOne();
    }

    @Test
    void theVariablesAreTheSolversOwn() {
        double[] x = {1, 2};
        assertThat(new Iterate(x).x()).isSameAs(x);
    }
}
