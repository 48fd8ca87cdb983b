package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.storage.Folder;
import dev.touchstone.tables.LeaderboardBuilder;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledTest {
    @TempDir
    Path folder;

    private RunContents run(String name, LeaderboardBuilder... rows) {
        Folder run = Folder.of(folder.toString(), name);
        SmallTables.write(
                run,
                Table.LEADERBOARD,
                Stream.of(rows).map(LeaderboardBuilder::values).toList());
        return RunContents.read(run.display(""));
    }

    private static List<String> labels(RunContents... runs) {
        return Labelled.all(
                        List.of(runs),
                        RunContents::leaderboard,
                        row -> row.who().competitor(),
                        row -> row.who().kind())
                .stream()
                .map(Labelled::label)
                .toList();
    }

    @Test
    void defaultSettingsAreMarked() {
        RunContents run = run(
                "one",
                LeaderboardBuilder.of("adam").kind(SettingsKind.CHOSEN),
                LeaderboardBuilder.of("adam").kind(SettingsKind.DEFAULT),
                LeaderboardBuilder.of("sgd").kind(SettingsKind.GIVEN));
        assertThat(labels(run)).containsExactly("adam", "adam (default)", "sgd");
    }

    @Test
    void competitorsOfSeveralRunsAreMarkedWithTheirRun() {
        RunContents one = run("one", LeaderboardBuilder.of("adam"));
        RunContents two = run("two", LeaderboardBuilder.of("adam").kind(SettingsKind.DEFAULT));
        assertThat(labels(one, two)).containsExactly("adam @ one", "adam (default) @ two");
    }

    @Test
    void aRowIsTheRunsOwn() {
        LeaderboardRow row = LeaderboardBuilder.of("adam").row();
        RunContents run = run("one", LeaderboardBuilder.of("adam"));
        assertThat(Labelled.all(List.of(run), RunContents::leaderboard, each -> "name", each -> SettingsKind.GIVEN))
                .containsExactly(new Labelled<>("name", row));
    }
}
