package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Measurement;
import dev.touchstone.tables.ChunkRow.Look;
import dev.touchstone.tables.ChunkRow.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkRowTest {
    @Test
    void measurementsBecomeASeriesForEachMetricInTheOrderInWhichTheyFirstOccur() {
        var measurements = List.of(
                new Measurement("loss", 0, 0, 9),
                new Measurement("accuracy", 0, 0, 0.1),
                new Measurement("loss", 8, 0.5, 4),
                new Measurement("flops", 8, 0.5, 1e6),
                new Measurement("accuracy", 8, 0.5, 0.7));
        assertThat(ChunkRow.series(measurements))
                .containsExactly(
                        new Series("loss", List.of(new Look(0, 0, 9), new Look(8, 0.5, 4))),
                        new Series("accuracy", List.of(new Look(0, 0, 0.1), new Look(8, 0.5, 0.7))),
                        new Series("flops", List.of(new Look(8, 0.5, 1e6))));
        assertThat(ChunkRow.series(List.of())).isEmpty();
    }
}
