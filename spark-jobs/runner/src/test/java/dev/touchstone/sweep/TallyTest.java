package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Outcome.Kind;
import dev.touchstone.spark.LocalSpark;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

/** Numbers of trials, counted by Spark's tasks. */
class TallyTest {
    private final Tally tally = new Tally(LocalSpark.session().sparkContext());

    @Test
    void aDriverThatHasRunNothingHasNoFailures() {
        assertThat(tally.ran()).isZero();
        assertThat(tally.failures()).isEmpty();
    }

    @Test
    void trialsOfAllTasksAreCountedAndFailuresByTheirWords() {
        Tally counted = tally;
        LocalSpark.context()
                .parallelize(List.of(Kind.FINISHED, Kind.TIMED_OUT, Kind.FINISHED, Kind.CRASHED, Kind.TIMED_OUT), 3)
                .foreach(counted::add);
        assertThat(tally.ran()).isEqualTo(5);
        assertThat(tally.failures()).isEqualTo(Map.of("crashed", 1L, "timed-out", 2L));
    }

    @Test
    void trialsOfATaskThatFailsAreNotCounted() {
        Tally counted = tally;
        assertThatThrownBy(() -> LocalSpark.context()
                        .parallelize(List.of(Kind.FINISHED, Kind.FAILED), 1)
                        .foreach(outcome -> {
                            counted.add(outcome);
                            if (outcome == Kind.FAILED) {
                                throw new IllegalStateException("the task fails");
                            }
                        }))
                .isInstanceOf(SparkException.class);
        assertThat(tally.ran()).isZero();
    }
}
