package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trials that are not among some rows, by what they are. */
class MissingTrialsTest {
    private static final Grid GRID = Sweep.grid(Sweep.TWELVE);
    private static final List<Range> ALL = List.of(new Range(0, 12));

    private static Broadcast<Wave> wave(Grid grid) {
        return LocalSpark.context().broadcast(Wave.of(grid, Map.of()));
    }

    private static ChunkStore.Key key(Grid grid, long k) {
        return new ChunkStore.Key(grid.trial(k).trial().id(), grid.trial(k).competitor());
    }

    private static Dataset<Row> rows(List<ChunkStore.Key> keys) {
        var rows = SparkRows.of(ChunkStore.Key.class);
        return LocalSpark.session().createDataFrame(keys.stream().map(rows::row).toList(), rows.schema());
    }

    private static Dataset<Row> done(Grid grid, long... numbers) {
        return rows(LongStream.of(numbers).mapToObj(k -> key(grid, k)).toList());
    }

    private static List<Range> missing(List<Range> wanted, Dataset<Row> done) {
        return MissingTrials.of(LocalSpark.context(), wave(GRID), wanted, done);
    }

    @Test
    void whatIsNotDoneIsMissing() {
        assertThat(missing(ALL, done(GRID, 3, 2, 7, 11)))
                .containsExactly(new Range(0, 2), new Range(4, 7), new Range(8, 11));
    }

    @Test
    void whereNothingIsDoneAllThatIsWantedIsMissing() {
        List<Range> wanted = List.of(new Range(1, 3), new Range(5, 12));
        assertThat(missing(wanted, done(GRID))).isEqualTo(wanted);
    }

    @Test
    void nothingIsMissingOfWhatIsDoneOrNotWanted() {
        assertThat(missing(List.of(new Range(2, 4)), done(GRID, 2, 3, 9))).isEmpty();
        assertThat(missing(List.of(), done(GRID))).isEmpty();
    }

    @Test
    void rowsThatOccurTwiceOrNameOtherTrialsChangeNothing() {
        Grid other = Sweep.grid(Sweep.TWELVE.replace("steps: 4", "steps: 5"));
        Dataset<Row> rows = done(GRID, 4, 4).union(done(other, 1, 2));
        assertThat(missing(ALL, rows)).containsExactly(new Range(0, 4), new Range(5, 12));
    }

    @Test
    void aTrialThatWasRunForAnotherCompetitorIsMissing() {
        ChunkStore.Key mine = key(GRID, 4);
        assertThat(missing(List.of(new Range(4, 5)), rows(List.of(new ChunkStore.Key(mine.trial(), "someone else")))))
                .containsExactly(new Range(4, 5));
    }

    /** Trials 3 to 5 of the grid with three replicates are 4 to 6 of the one with four. */
    @Test
    void trialsOfAnotherGridCountByWhatTheyAre() {
        Grid extended = Sweep.grid(Sweep.TWELVE.replace("replicates: 3", "replicates: 4"));
        List<Range> missing =
                MissingTrials.of(LocalSpark.context(), wave(extended), List.of(new Range(0, 16)), done(GRID, 3, 4, 5));
        assertThat(missing).containsExactly(new Range(0, 4), new Range(7, 16));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofAnySetOfTrialsTheRestIsMissing(long seed) {
        var random = new Random(seed);
        var done = new ArrayList<ChunkStore.Key>();
        var expected = new ArrayList<Range>();
        for (long k = 0; k < 12; k++) {
            if (random.nextBoolean()) {
                done.add(key(GRID, k));
            } else {
                expected.add(new Range(k, k + 1));
            }
        }
        assertThat(missing(ALL, rows(done))).isEqualTo(Range.union(expected));
    }

    /** The driver hands out ten thousand trials at a time; here the second ten thousand begin in the hole. */
    @Test
    void rangesAreJoinedAcrossTasks() {
        Grid large = Sweep.grid(Sweep.TWELVE.replace("replicates: 3", "replicates: 6000"));
        List<Range> missing = MissingTrials.of(
                LocalSpark.context(), wave(large), List.of(new Range(0, 24_000)), done(large, 9_999, 10_000, 23_999));
        assertThat(missing).containsExactly(new Range(0, 9_999), new Range(10_001, 23_999));
    }

    @Test
    void theKeysOfSomeRangesAreThoseOfTheirTrials() {
        List<Row> keys = MissingTrials.keys(
                        LocalSpark.context(), wave(GRID), List.of(new Range(1, 3), new Range(11, 12)))
                .collect();
        var rows = SparkRows.of(ChunkStore.Key.class);
        assertThat(keys.stream().map(row -> new ChunkStore.Key(row.getString(0), row.getString(1))))
                .containsExactly(key(GRID, 1), key(GRID, 2), key(GRID, 11));
        assertThat(rows.schema().fieldNames()).containsExactly("trial", "competitor");
    }
}
