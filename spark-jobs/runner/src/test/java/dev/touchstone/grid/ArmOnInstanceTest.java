package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Split;
import dev.touchstone.tables.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArmOnInstanceTest {
    private static final Axis SCHEDULE = new Axis(List.of("schedule"), List.of(List.of("flat"), List.of("linear")));
    private static final Axis ETA = new Axis(List.of("eta"), List.of(List.of("1"), List.of("2"), List.of("3")));

    /** 2 cells; 3 points, and the default eta = 9, which is none of them; 2 selection and 5 held-out replicates. */
    private static ArmOnInstance searching() {
        return on(List.of(SCHEDULE), List.of(ETA));
    }

    private static ArmOnInstance on(List<Axis> axes, List<Axis> tune) {
        var settings = new TreeMap<>(Map.of("eta", "9", "schedule", "flat"));
        var conditions = new TrialConditions(Isolation.THREAD, 1, Looks.DOUBLING);
        return new ArmOnInstance(
                100, Arm.of("adam", "solver", settings, axes, tune, conditions), "iris", "", 2, 5, new ArrayList<>());
    }

    @Test
    void trialsAreThoseOfTheSearchFollowedByThoseOfTheReport() {
        ArmOnInstance on = searching();
        assertThat(on.searchTrials()).isEqualTo(2 * 3 * 2);
        assertThat(on.size()).isEqualTo(2 * 3 * 2 + 2 * 4 * 5);
        assertThat(on.range()).isEqualTo(new Range(100, 152));
        assertThat(on.place(100)).isEqualTo(new ArmOnInstance.Place(Split.SELECTION, 0, 0, 0));
        assertThat(on.place(111)).isEqualTo(new ArmOnInstance.Place(Split.SELECTION, 1, 2, 1));
        assertThat(on.place(112)).isEqualTo(new ArmOnInstance.Place(Split.HELD_OUT, 0, 0, 0));
        assertThat(on.place(151)).isEqualTo(new ArmOnInstance.Place(Split.HELD_OUT, 1, 3, 4));
    }

    @Test
    void replicatesOfAPointAreConsecutive() {
        assertThat(searching().searched(1, 2)).isEqualTo(new Range(110, 112));
        assertThat(searching().reported(0, 0)).isEqualTo(new Range(112, 117));
        assertThat(searching().reported(1, 3)).isEqualTo(new Range(147, 152));
    }

    @Test
    void ofTheReportOnlyTheWinnersAndTheDefaultsAreRun() {
        assertThat(searching().trials()).isEqualTo(2 * 3 * 2 + 2 * 2 * 5);
        assertThat(on(List.of(SCHEDULE), List.of()).trials()).isEqualTo(2 * 5);
    }

    @Test
    void anArmWithoutASearchHasTheReportAlone() {
        ArmOnInstance on = on(List.of(SCHEDULE), List.of());
        assertThat(on.searchTrials()).isZero();
        assertThat(on.size()).isEqualTo(10);
        assertThat(on.place(107)).isEqualTo(new ArmOnInstance.Place(Split.HELD_OUT, 1, 0, 2));
        assertThat(on.role(0)).isEqualTo(Role.GIVEN);
    }

    @Test
    void rolesTellTheDefaultFromThePointsOfTheSearch() {
        assertThat(searching().role(2)).isEqualTo(Role.SEARCHED);
        assertThat(searching().role(3)).isEqualTo(Role.DEFAULT);
    }

    @Test
    void sourcesAreTakenInTurnByReplicate() {
        ArmOnInstance alone = searching().withSources(List.of("a", "b"));
        assertThat(alone.source(0)).as("an arm that comes after none").isEmpty();
        ArmOnInstance on = searching();
        Arm behind = on.arm().linked(new Predecessor("sgd", 0, 1), Set.of());
        var following = new ArmOnInstance(0, behind, "iris", "", 2, 5, new ArrayList<>(List.of("a", "b", "c")));
        assertThat(following.source(2)).isEqualTo("c");
        assertThat(following.source(4)).isEqualTo("b");
        assertThat(following.withSources(List.of()).source(0)).isEqualTo("none");
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        Arm arm = searching().arm();
        assertThatThrownBy(() -> new ArmOnInstance(0, arm, "iris", "", 2, 0, new ArrayList<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("arm adam on iris needs")
                .hasMessageEndingWith("was 0, 2, 0");
        assertThatThrownBy(() -> new ArmOnInstance(-1, arm, "iris", "", 2, 1, new ArrayList<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
