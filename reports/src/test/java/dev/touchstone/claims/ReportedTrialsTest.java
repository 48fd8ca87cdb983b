package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.storage.Folder;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import dev.touchstone.tables.TrialBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportedTrialsTest {
    private static final Subject ON_X = new Subject("x", "adam");
    private static final Subject ON_Y = new Subject("y", "adam");

    @TempDir
    Path path;

    private static TrialBuilder trial(String id, String rate) {
        return TrialBuilder.of("adam").id(id).on("x").setting("rate", rate);
    }

    private static SortedMap<String, String> rate(String rate) {
        return new TreeMap<>(Map.of("rate", rate));
    }

    private ReportedTrials reported(Map<Subject, SortedMap<String, String>> settings, TrialBuilder... trials) {
        Folder folder = Folder.of(path.toString());
        SmallTables.write(
                folder, Table.TRIALS, Stream.of(trials).map(TrialBuilder::row).toList());
        return ReportedTrials.of(new RunFolder(folder), "s", settings);
    }

    @Test
    void aTrialIsFoundByItsSubjectAndReplicate() {
        ReportedTrials trials = reported(
                Map.of(ON_X, rate("1"), ON_Y, rate("2")),
                trial("a", "1").heldOut(0),
                trial("b", "1").heldOut(3),
                trial("c", "2").on("y").heldOut(0));
        assertThat(trials.id(ON_X, 0)).isEqualTo("a");
        assertThat(trials.id(ON_X, 3)).isEqualTo("b");
        assertThat(trials.id(ON_Y, 0)).isEqualTo("c");
        assertThat(trials.id(ON_X, 1)).isNull();
        assertThat(trials.id(new Subject("z", "adam"), 0)).isNull();
        assertThat(trials.allInstances()).containsExactly("x", "y");
        assertThat(trials.instances()).isEqualTo(Map.of("a", "x", "b", "x", "c", "y"));
    }

    @Test
    void trialsOfOtherSettingsSplitsSuitesOrSubjectsAreLeftOut() {
        ReportedTrials trials = reported(
                Map.of(ON_X, rate("1")),
                trial("other settings", "2").heldOut(0),
                trial("more settings", "1").setting("momentum", "0.9").heldOut(0),
                trial("selection", "1").selection(0),
                trial("other suite", "1").suite("t").heldOut(0),
                trial("other instance", "1").on("y").heldOut(0));
        assertThat(trials.ids()).isEmpty();
        assertThat(trials.allInstances()).isEmpty();
    }

    @Test
    void competitorsOfEqualSettingsShareATrial() {
        var other = new Subject("x", "adam again");
        ReportedTrials trials = reported(
                Map.of(ON_X, rate("1"), other, rate("1")),
                trial("a", "1").heldOut(0),
                TrialBuilder.of("adam again")
                        .id("a")
                        .on("x")
                        .setting("rate", "1")
                        .heldOut(0));
        assertThat(trials.id(ON_X, 0)).isEqualTo("a");
        assertThat(trials.id(other, 0)).isEqualTo("a");
    }
}
