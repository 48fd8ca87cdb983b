package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunContentsTest {
    @TempDir
    Path folder;

    private ParquetTable table(String name, String columns) throws IOException {
        return new ParquetTable(Files.createDirectories(folder.resolve(name)).resolve("part-0.parquet"), columns);
    }

    @Test
    void aRowOfTheLeaderboardComesBackWhole() {
        String run = new SampleRun(folder, List.of("adam"), 1, 1).write();

        LeaderboardRow row = LeaderboardTable.read(run).get(0);
        assertThat(row.settings()).isEqualTo(Map.of("rate", "0.01", "schedule", "linear"));
        assertThat(row.kind()).isEqualTo(LeaderboardRow.Kind.CHOSEN);
        assertThat(row.edge()).containsExactly("rate");
        assertThat(row.stepsToTarget()).isEqualTo(40);
        assertThat(row.replicates()).isEqualTo(10);
    }

    @Test
    void aHadoopAddressDoesAsWellAsAPath() {
        new SampleRun(folder, List.of("adam"), 2, 1).write();

        assertThat(LeaderboardTable.read(folder.toUri().toString())).hasSize(2);
    }

    @Test
    void allTablesAreRead() {
        RunContents run = RunContents.read(new SampleRun(folder, List.of("adam", "sgd"), 2, 1).write());

        assertThat(run.curves()).hasSize(2 * 2 * 60);
        assertThat(run.search()).hasSize(2 * 2 * 6).first().satisfies(row -> assertThat(row.tuned())
                .containsKey("rate"));
        assertThat(run.efforts()).hasSize(2 * 2 * 4).first().satisfies(row -> {
            assertThat(row.variables()).isEqualTo(10);
            assertThat(row.paid()).isEqualTo(0.04);
        });
        assertThat(run.record().path("cores").asInt()).isEqualTo(8);
        assertThat(run.trials().bySolver()).containsEntry("solver-0", new java.util.TreeMap<>(Map.of("finished", 2)));
    }

    @Test
    void nullsAndMissingColumnsReadAsNothing() throws IOException {
        try (ParquetTable table = table("leaderboard", "instance text, kind text, median double, settings words")) {
            table.add("i", "given", null, null);
        }

        LeaderboardRow row = LeaderboardTable.read(folder.toString()).get(0);
        assertThat(row.median()).isNaN();
        assertThat(row.settings()).isEmpty();
        assertThat(row.competitor()).isEmpty();
    }

    @Test
    void failedTrialsAreKeptUpToALimitAndAllAreCounted() throws IOException {
        try (ParquetTable table = table("trials", SampleRun.TRIALS)) {
            for (int i = 0; i < 600; i++) {
                table.add("t" + i, "i", "s", "c", "failed", "it threw", List.of("a", "b"), i, "held-out", 1.0, 1.0);
            }
        }

        TrialTally trials = RunContents.read(folder.toString()).trials();
        assertThat(trials.failures()).hasSize(TrialTally.KEPT);
        assertThat(trials.failures().get(0).frames()).containsExactly("a", "b");
        assertThat(trials.byInstance().get("i")).containsEntry("failed", 600);
    }

    @Test
    void filesThatAreHiddenOrMarksAreNotRead() throws IOException {
        String run = new SampleRun(folder, List.of("adam"), 1, 1).write();
        Files.writeString(folder.resolve("leaderboard/.part-0.crc"), "not Parquet");
        Files.writeString(folder.resolve("leaderboard/_started"), "not Parquet");

        assertThat(LeaderboardTable.read(run)).hasSize(1);
    }

    @Test
    void aCurveKeepsItsEndsWhenItIsThinned() {
        List<CurvePoint> points = java.util.stream.IntStream.range(0, 5000)
                .mapToObj(i -> new CurvePoint("i", "c", LeaderboardRow.Kind.GIVEN, "loss", i, i, 1, i, i, i))
                .toList();

        List<CurvePoint> thinned = CurveSeries.thinned(points);
        assertThat(thinned)
                .hasSizeLessThanOrEqualTo(CurveSeries.POINTS)
                .contains(points.get(0), points.get(1), points.get(4999));
    }
}
