package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.tables.RunFolder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    @TempDir
    private Path folder;

    private Summary summary(String outcomes) {
        RunFolder run = RunFolder.at(folder.toString());
        run.folder().write("outcomes.json", outcomes);
        return Summary.of(run, 20, 7, 2, System.nanoTime() - 3_000_000_000L, Summary.processCpuSeconds() - 5);
    }

    @Test
    void finishedTrialsAndFailuresAreThoseOfTheWholeRun() {
        Summary summary = summary("{\"failed\": 3, \"finished\": 11, \"timed-out\": 1}");
        assertThat(summary.finished()).isEqualTo(11);
        assertThat(summary.failed()).isEqualTo(Map.of("failed", 3L, "timed-out", 1L));
        assertThat(summary.trials()).isEqualTo(20);
        assertThat(summary.ran()).isEqualTo(7);
        assertThat(summary.lostChunks()).isEqualTo(2);
        assertThat(summary.run()).isEqualTo(folder.getFileName().toString());
        assertThat(summary.leaderboard())
                .isEqualTo(folder.resolve("leaderboard").toString());
    }

    @Test
    void aRunWithoutAFinishedTrialHasNone() {
        assertThat(summary("{\"crashed\": 2}").finished()).isZero();
    }

    @Test
    void timesAreThoseSinceTheDriverBegan() {
        Summary summary = summary("{}");
        assertThat(summary.wallSeconds()).isCloseTo(3, within(1.0));
        assertThat(summary.cpuSeconds()).isCloseTo(5, within(2.0));
    }
}
