package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Outcome;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import dev.touchstone.tables.ParquetTable;
import dev.touchstone.tables.SampleRun;
import dev.touchstone.tables.SettingsKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunContentsTest {
    @TempDir
    Path folder;

    @Test
    void aRowOfTheLeaderboardComesBackWhole() {
        RunContents run = RunContents.read(new SampleRun(folder, List.of("adam"), 1, 1).write());

        LeaderboardRow row = run.leaderboard().get(0);
        assertThat(row.who().settings()).isEqualTo(Map.of("rate", "0.01", "schedule", "linear"));
        assertThat(row.who().kind()).isEqualTo(SettingsKind.CHOSEN);
        assertThat(row.tuning()).isEqualTo(new Tuning(16, 12.5, List.of("rate")));
        assertThat(row.toTarget()).isEqualTo(new ToTarget(0.9, 40, 0.5));
        assertThat(row.replicates()).isEqualTo(10);
    }

    @Test
    void aHadoopAddressDoesAsWellAsAPath() {
        new SampleRun(folder, List.of("adam"), 2, 1).write();

        RunContents run = RunContents.read(folder.toUri().toString());
        assertThat(run.leaderboard()).hasSize(2);
        assertThat(run.id()).isEqualTo(folder.getFileName().toString());
    }

    @Test
    void allTablesAreRead() {
        RunContents run = RunContents.read(new SampleRun(folder, List.of("adam", "sgd"), 2, 1).write());

        assertThat(run.curves()).hasSize(2 * 2 * 60);
        assertThat(run.search()).hasSize(2 * 2 * 6).first().satisfies(row -> assertThat(row.tuned())
                .containsKey("rate"));
        assertThat(run.efforts()).hasSize(2 * 2 * 4).first().satisfies(row -> {
            assertThat(row.variables()).isEqualTo(10);
            assertThat(row.median()).isEqualTo(0.04);
        });
        assertThat(run.record().json().path("cores").asInt()).isEqualTo(8);
        assertThat(run.outcomes().bySolver())
                .containsEntry("solver-0", new TreeMap<>(Map.of(Outcome.Kind.FINISHED, 2)));
    }

    @Test
    void aFolderWithoutTablesIsAnEmptyRun() {
        RunContents run = RunContents.read(folder.toString());
        assertThat(run.leaderboard()).isEmpty();
        assertThat(run.curves()).isEmpty();
        assertThat(run.outcomes().failures()).isEmpty();
        assertThat(run.record().json()).isEmpty();
    }

    @Test
    void aLeaderboardOfAnOlderRunIsReadAsFarAsItGoes() throws IOException {
        Path table = Files.createDirectories(folder.resolve("leaderboard")).resolve("part-0.parquet");
        try (var rows = new ParquetTable(table, "instance text, kind text, goal text, median double, settings words")) {
            rows.add("i", "given", "minimise", null, null);
        }

        LeaderboardRow row = RunContents.read(folder.toString()).leaderboard().get(0);
        assertThat(row.spread().quartiles().median()).isNaN();
        assertThat(row.who().settings()).isEmpty();
        assertThat(row.who().competitor()).isEmpty();
    }
}
