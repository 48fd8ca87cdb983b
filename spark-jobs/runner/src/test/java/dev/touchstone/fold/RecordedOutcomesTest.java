package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.tables.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedOutcomesTest {
    @TempDir
    private Path folder;

    private RunFolder run() {
        return RunFolder.at(folder.toString());
    }

    private static TrialFacts facts(Map<String, Long> outcomes) {
        return new TrialFacts("halving", "line", 1, new TreeMap<>(outcomes), 0, new TreeMap<>(), new TreeMap<>());
    }

    @Test
    void theCountsOfAllCompetitorsAreAddedUp() {
        RecordedOutcomes outcomes = RecordedOutcomes.of(
                List.of(facts(Map.of("finished", 3L, "diverged", 1L)), facts(Map.of("finished", 4L, "timed-out", 2L))));
        assertThat(outcomes.counts()).isEqualTo(Map.of("finished", 7L, "diverged", 1L, "timed-out", 2L));
    }

    @Test
    void countsAreReadAsTheyWereWritten() throws IOException {
        RecordedOutcomes outcomes =
                RecordedOutcomes.of(List.of(facts(Map.of("finished", 5_000_000_000L, "failed", 1L))));
        outcomes.write(run());
        assertThat(folder.resolve("outcomes.json")).content().isEqualTo("{\"failed\":1,\"finished\":5000000000}");
        assertThat(RecordedOutcomes.read(run())).isEqualTo(outcomes);
    }

    @Test
    void aFileThatIsNoJsonIsNamed() throws IOException {
        Files.writeString(folder.resolve("outcomes.json"), "{\"finished\": many}");
        assertThatThrownBy(() -> RecordedOutcomes.read(run()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.resolve("outcomes.json") + " is no JSON: Unrecognized token 'many'");
    }
}
