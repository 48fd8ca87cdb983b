package dev.touchstone.leaderboard;

import static dev.touchstone.leaderboard.Trials.ACCURACY;
import static dev.touchstone.leaderboard.Trials.LOSS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import org.junit.jupiter.api.Test;

class RankedMetricTest {
    @Test
    void aMetricOfASuiteKeepsItsNameUnitAndGoal() {
        var metric = new Metric<String, String>("speed", "m/s", Goal.MAXIMISE, (problem, iterate) -> 0);
        assertThat(RankedMetric.of(metric)).isEqualTo(new RankedMetric("speed", "m/s", Goal.MAXIMISE, false));
    }

    @Test
    void ofWorkLessIsBetterAndSecondsAreSeconds() {
        assertThat(RankedMetric.work("flops")).isEqualTo(new RankedMetric("flops", "count", Goal.MINIMISE, true));
        assertThat(RankedMetric.work("seconds")).isEqualTo(new RankedMetric("seconds", "s", Goal.MINIMISE, true));
    }

    @Test
    void betterAndWorseAreByTheGoal() {
        assertThat(LOSS.better(1, 2)).isEqualTo(1);
        assertThat(LOSS.worse(1, 2)).isEqualTo(2);
        assertThat(ACCURACY.better(1, 2)).isEqualTo(2);
        assertThat(ACCURACY.worse(1, 2)).isEqualTo(1);
        assertThat(LOSS.sign()).isEqualTo(1);
        assertThat(ACCURACY.sign()).isEqualTo(-1);
    }

    @Test
    void theWorstIsTheInfinityThatTheGoalAvoids() {
        assertThat(LOSS.worst()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ACCURACY.worst()).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
