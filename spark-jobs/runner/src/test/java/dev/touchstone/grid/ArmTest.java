package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Isolation;
import dev.touchstone.grid.Winners.Winner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArmTest {
    private static final TrialConditions PLAIN = new TrialConditions(Isolation.THREAD, 1, Looks.DOUBLING);
    private static final Axis SCHEDULE = new Axis(List.of("schedule"), List.of(List.of("flat"), List.of("linear")));
    private static final Axis ETA = new Axis(List.of("eta"), List.of(List.of("1"), List.of("2"), List.of("3")));
    private static final Axis PAIR = new Axis(List.of("a", "b"), List.of(List.of("1", "x"), List.of("2", "y")));
    private static final TreeMap<String, String> SETTINGS =
            new TreeMap<>(Map.of("a", "0", "b", "z", "eta", "2", "schedule", "flat"));

    private static Arm arm(List<Axis> axes, List<Axis> tune) {
        return Arm.of("adam", "solver", SETTINGS, axes, tune, PLAIN);
    }

    @Test
    void cellsArePointsOfTheAxesOfWhichTheLastVariesFastest() {
        Arm arm = arm(List.of(SCHEDULE, PAIR), List.of());
        assertThat(arm.cells()).isEqualTo(4);
        assertThat(arm.axisValues(0)).isEqualTo(Map.of("schedule", "flat", "a", "1", "b", "x"));
        assertThat(arm.axisValues(1)).isEqualTo(Map.of("schedule", "flat", "a", "2", "b", "y"));
        assertThat(arm.axisValues(2)).isEqualTo(Map.of("schedule", "linear", "a", "1", "b", "x"));
    }

    @Test
    void aCompetitorIsTheArmAndTheValuesOfItsAxesInNameOrder() {
        assertThat(arm(List.of(SCHEDULE, PAIR), List.of()).competitor(3)).isEqualTo("adam a=2 b=y schedule=linear");
        assertThat(arm(List.of(), List.of(ETA)).competitor(0)).isEqualTo("adam");
    }

    @Test
    void settingsAreThoseOfTheArmUnderItsCellAndItsPoint() {
        Arm arm = arm(List.of(SCHEDULE), List.of(ETA));
        assertThat(arm.settings(1, 2)).isEqualTo(Map.of("a", "0", "b", "z", "eta", "3", "schedule", "linear"));
        assertThat(arm.settings(1, arm.points())).as("the default").containsEntry("eta", "2");
        assertThat(arm.tuned(0)).isEqualTo(Map.of("eta", "1"));
    }

    @Test
    void theDefaultPointIsThatOfTheArmsOwnValuesOrTheOneAfterTheLast() {
        assertThat(arm(List.of(), List.of(ETA)).defaultPoint()).isEqualTo(1);
        assertThat(arm(List.of(), List.of(PAIR)).defaultPoint()).isEqualTo(2);
        assertThat(arm(List.of(), List.of(ETA, PAIR)).defaultPoint()).isEqualTo(6);
        Arm both = arm(List.of(), List.of(ETA, SCHEDULE));
        assertThat(both.defaultPoint()).isEqualTo(2);
        assertThat(both.tuned(both.defaultPoint())).isEqualTo(Map.of("eta", "2", "schedule", "flat"));
        assertThat(arm(List.of(SCHEDULE), List.of()).defaultPoint()).isZero();
    }

    @Test
    void anArmWithoutASearchHasNoPoints() {
        Arm arm = arm(List.of(SCHEDULE), List.of());
        assertThat(arm.searches()).isFalse();
        assertThat(arm.points()).isZero();
        assertThat(arm.tuned(0)).isEmpty();
    }

    @Test
    void seriesAreRecordedOfTheCellsThatOthersComeAfter() {
        Arm arm = arm(List.of(SCHEDULE), List.of()).linked(new Predecessor("sgd", 0, 2), new TreeSet<>(List.of(1L)));
        assertThat(arm.level()).isEqualTo(2);
        assertThat(arm.recording(0)).hasToString("plain");
        assertThat(arm.recording(1)).hasToString("series");
        assertThat(arm(List.of(), List.of()).level()).isZero();
    }

    @Test
    void everyPointOfAProductIsAnother() {
        List<Axis> axes = List.of(SCHEDULE, ETA, PAIR);
        var points = new HashSet<Map<String, String>>();
        for (long k = 0; k < Axis.points(axes); k++) {
            var point = new TreeMap<String, String>();
            Axis.put(axes, k, point);
            points.add(point);
        }
        assertThat(points).hasSize(2 * 3 * 2);
        assertThat(Axis.points(List.of())).isEqualTo(1);
    }

    @Test
    void axesWithMorePointsThanCanBeNumberedAreRefused() {
        assertThat(Axis.points(Collections.nCopies(62, SCHEDULE))).isEqualTo(1L << 62);
        assertThatThrownBy(() -> Axis.points(Collections.nCopies(63, SCHEDULE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the axes have 2^63 points or more; give them fewer values");
    }

    @Test
    void axesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new Axis(List.of("eta"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("axis [eta] has no values; give it at least one");
        assertThatThrownBy(() -> new Axis(List.of("a", "b"), List.of(List.of("1"))))
                .hasMessage("axis [a, b] has the point [1]; a point has 2 values");
        assertThatThrownBy(() -> new TrialConditions(Isolation.PROCESS, 0, Looks.DOUBLING))
                .hasMessage("a heap has at least 1 byte, was 0");
    }

    @Test
    void aWinnerIsTheNumberOfItsPoint() {
        var on = new ArmOnInstance(0, arm(List.of(SCHEDULE), List.of(ETA)), "iris", "", 1, 1, new ArrayList<>());
        var winners = Winners.none();
        winners = winners.with(new Winner("iris", "adam schedule=linear", new TreeMap<>(Map.of("eta", "3"))));
        assertThat(winners.point(on, 1)).hasValue(2);
        assertThat(winners.point(on, 0)).as("another cell").isEmpty();
        winners = winners.with(new Winner("iris", "adam schedule=flat", new TreeMap<>(Map.of("eta", "9"))));
        assertThat(winners.point(on, 0)).as("no point of the search").isEmpty();
        winners = winners.with(new Winner("wine", "adam schedule=flat", new TreeMap<>(Map.of("eta", "1"))));
        assertThat(winners.point(on, 0)).as("another instance").isEmpty();
    }
}
