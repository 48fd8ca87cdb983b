package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Outcome.Kind;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.grid.Winners;
import dev.touchstone.provenance.Host;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.TrialRow.Circumstances;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.junit.jupiter.api.Test;

/** The trials of a Spark task. */
class ChunkTaskTest {
    private final Tally tally = new Tally(LocalSpark.session().sparkContext());

    private List<ChunkRow> run(Wave wave, Isolation atLeast, Range... ranges) {
        Broadcast<Wave> broadcast = LocalSpark.context().broadcast(wave);
        var rows = LocalSpark.context()
                .parallelize(List.of(ranges), 1)
                .mapPartitions(new ChunkTask(broadcast, "", tally, atLeast));
        SparkRows<ChunkRow> chunkRows = SparkRows.of(ChunkRow.class);
        return LocalSpark.session().createDataFrame(rows, chunkRows.schema()).collectAsList().stream()
                .map(chunkRows::record)
                .toList();
    }

    private List<ChunkRow> run(Grid grid, Isolation atLeast, Range... ranges) {
        return run(Wave.of(grid, Map.of()), atLeast, ranges);
    }

    /** On line, halving by h for 4 steps ends at f = (1024 h^4)^2: 2^12 for 1/2 and 2^4 for 1/4; bowl has 1 + 2 + 3 times it. */
    @Test
    void eachTrialOfTheRangesIsARowInTheirOrder() {
        Grid grid = Sweep.grid(Sweep.TWELVE);
        List<ChunkRow> rows = run(grid, Isolation.THREAD, new Range(2, 4), new Range(0, 1), new Range(11, 12));
        assertThat(rows)
                .extracting(row -> row.trial().trial())
                .containsExactly(
                        grid.trial(2).trial().id(),
                        grid.trial(3).trial().id(),
                        grid.trial(0).trial().id(),
                        grid.trial(11).trial().id());
        assertThat(rows)
                .extracting(row -> row.trial().figures().finalValues().get("value"))
                .containsExactly(0x1p12, 0x1p4, 0x1p12, 6 * 0x1p4);
        assertThat(rows)
                .extracting(row -> row.trial().circumstances())
                .containsOnly(new Circumstances(Host.name(), "cpu", Isolation.THREAD));
        assertThat(tally.ran()).isEqualTo(4);
    }

    @Test
    void aTaskWithoutTrialsHasNoRows() {
        assertThat(run(Sweep.grid(Sweep.TWELVE), Isolation.THREAD)).isEmpty();
        assertThat(tally.ran()).isZero();
    }

    @Test
    void aTrialThatFailsIsARowLikeOthersAndTheNextIsRun() {
        Grid grid = Sweep.grid(
                """
                suite: harness
                instances: [nothing, unbuildable]
                budget: {time: 100ms}
                limit: 200ms
                replicates: 1
                arms:
                  faulty: {axes: {fault: [throws, overflows-stack, not-a-number, sleeps, loops, none]}}
                """);
        List<ChunkRow> rows = run(grid, Isolation.THREAD, new Range(0, 12));
        assertThat(rows)
                .extracting(row -> row.trial().ending().outcome())
                .startsWith(Kind.FAILED, Kind.FAILED, Kind.DIVERGED, Kind.TIMED_OUT, Kind.TIMED_OUT, Kind.FINISHED)
                .endsWith(Kind.FAILED, Kind.FAILED, Kind.FAILED, Kind.FAILED, Kind.FAILED, Kind.FAILED)
                .hasSize(12);
        assertThat(tally.failures()).isEqualTo(Map.of("diverged", 1L, "failed", 8L, "timed-out", 2L));
        assertThat(tally.ran()).isEqualTo(12);
    }

    @Test
    void aTrialThatWouldEndTheProcessCostsItselfAloneInAChild() {
        Grid grid = Sweep.grid(
                """
                suite: harness
                instances: [nothing]
                budget: {time: 10s}
                replicates: 1
                arms:
                  faulty: {axes: {fault: [none, exits, exhausts-heap]}, heap: 64m, isolation: process}
                  well: {solver: empty, axes: {cell: [1, 2]}}
                """);
        List<ChunkRow> rows = run(grid, Isolation.PROCESS, new Range(0, 5));
        assertThat(rows)
                .extracting(row -> row.trial().ending().reason())
                .satisfiesExactly(
                        none -> assertThat(none).isEmpty(),
                        exits -> assertThat(exits).isEqualTo("exit code 7"),
                        exhausts -> assertThat(exhausts).startsWith("java.lang.OutOfMemoryError"),
                        well -> assertThat(well).isEmpty(),
                        well -> assertThat(well).isEmpty());
        assertThat(rows)
                .extracting(row -> row.trial().circumstances().isolation())
                .containsOnly(Isolation.PROCESS);
    }

    /** The start is the root of the last value; trials of replicates 0, 1 and 2 come after those of 0, 1 and 2. */
    @Test
    void aTrialStartsFromWhatTheTrialBeforeItLeft() {
        Grid grid = Sweep.grid(
                        """
                        suite: toy
                        instances: [line]
                        budget: {steps: 2, time: 1m}
                        replicates: 3
                        arms:
                          first: {solver: halving}
                          second: {solver: following, after: first}
                        """)
                .following(Winners.none());
        var left = new HashMap<String, Map<String, double[]>>();
        for (int replicate = 0; replicate < 2; replicate++) {
            left.put(grid.trial(replicate).trial().id(), Map.of("path", new double[] {7, 100 + replicate}));
        }
        List<ChunkRow> rows = run(Wave.of(grid, left), Isolation.THREAD, new Range(3, 6));
        assertThat(rows.get(0).trial().figures().startValues().get("value")).isCloseTo(100, within(1e-12));
        assertThat(rows.get(1).trial().figures().startValues().get("value")).isCloseTo(101, within(1e-12));
        assertThat(rows.get(2).trial().ending().outcome()).as("left nothing").isEqualTo(Kind.DECLINED);
        assertThat(rows.get(2).trial().ending().reason())
                .isEqualTo("needs the series path of trial "
                        + grid.trial(2).trial().id() + ", which left none");
    }
}
