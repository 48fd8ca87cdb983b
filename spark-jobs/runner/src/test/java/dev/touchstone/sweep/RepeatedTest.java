package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Outcome.Kind;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.ChunkRow.Look;
import dev.touchstone.tables.ChunkRow.Series;
import dev.touchstone.tables.TrialRow;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stored trial beside the same trial once more. */
class RepeatedTest {
    private static final Grid GRID = Sweep.grid(
            """
            suite: toy
            instances: [bowl]
            budget: {steps: 4, time: 1m}
            replicates: 2
            arms:
              search: {solver: random-search}
              nan: {solver: failing, axes: {way: [not-a-number]}}
              first: {solver: halving}
              second: {solver: following, after: first}
            """);

    @TempDir
    private Path folder;

    private Sweep sweep;

    @BeforeEach
    void open() {
        sweep = new Sweep(folder);
    }

    private Repeated repeated(String id) {
        return Repeated.of(LocalSpark.session(), sweep.run, "", id);
    }

    private Repeated repeated(ChunkRow stored) {
        sweep.commit("0001-00001", List.of(SparkRows.of(ChunkRow.class).row(stored)));
        return repeated(stored.trial().trial());
    }

    /** A stored row with another trace and another outcome. */
    private static ChunkRow with(ChunkRow row, List<Series> trace, Kind outcome) {
        TrialRow trial = row.trial();
        return new ChunkRow(
                new TrialRow(
                        trial.trial(),
                        trial.key(),
                        trial.place(),
                        new TrialRow.Ending(outcome, "", List.of()),
                        trial.used(),
                        trial.circumstances(),
                        trial.figures()),
                trace,
                new TreeMap<>());
    }

    private static Series series(ChunkRow row, String metric) {
        return row.trace().stream()
                .filter(series -> series.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static ChunkRow fresh(long k) {
        return Sweep.row(GRID.trial(k), Isolation.THREAD);
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void aTrialWithRandomNumbersRepeatsToTheLastBit(Isolation isolation) {
        Repeated repeated = repeated(Sweep.row(GRID.trial(1), isolation));
        assertThat(repeated.differences()).isEmpty();
        assertThat(repeated.equal()).isTrue();
        assertThat(repeated.rows()).isNotEmpty().allSatisfy(pair -> assertThat(pair.stored())
                .isEqualTo(pair.value()));
    }

    @Test
    void aTrialThatFailsRepeatsWithItsNaN() {
        Repeated repeated = repeated(fresh(2));
        assertThat(repeated.outcome()).isEqualTo("diverged");
        assertThat(repeated.rows()).extracting(Repeated.Pair::value).contains(Double.NaN);
        assertThat(repeated.equal()).isTrue();
    }

    @Test
    void aTrialThatComesAfterAnotherRepeatsFromWhatThatOneLeft() {
        sweep.drive(GRID.text());
        List<ChunkRow> followers = sweep.rows().stream()
                .filter(row -> row.trial().place().arm().equals("second"))
                .toList();
        assertThat(followers).hasSize(2);
        Repeated repeated = repeated(followers.get(1).trial().trial());
        assertThat(repeated.outcome()).isEqualTo("finished");
        assertThat(repeated.equal()).isTrue();
    }

    /** The last value has another last bit, there is a look more, and the first metric's look at step 0 is not there. */
    @Test
    void everyDifferenceIsNamed() {
        ChunkRow row = fresh(4);
        Series value = series(row, "value");
        double last = value.looks().get(3).value();
        List<Look> looks = List.of(
                value.looks().get(1), value.looks().get(2), new Look(4, 0, Math.nextUp(last)), new Look(5, 0, 1));
        var trace = List.of(new Series("value", looks), series(row, "nearness"));
        Repeated repeated = repeated(with(row, trace, Kind.TIMED_OUT));
        assertThat(repeated.equal()).isFalse();
        assertThat(repeated.storedOutcome()).isEqualTo("timed-out");
        assertThat(repeated.differences())
                .contains(
                        "outcome is finished, stored is timed-out",
                        "value at step 4 is %s, stored is %s".formatted(last, Math.nextUp(last)),
                        "value at step 0 is %s, stored is null"
                                .formatted(value.looks().get(0).value()),
                        "value@5 is stored and was not seen again");
    }

    @Test
    void timesAreNotCompared() {
        ChunkRow row = fresh(4);
        List<Series> later = row.trace().stream()
                .map(series -> new Series(
                        series.metric(),
                        series.looks().stream()
                                .map(look -> new Look(look.step(), look.elapsedSeconds() + 5, look.value()))
                                .toList()))
                .toList();
        assertThat(repeated(with(row, later, Kind.FINISHED)).equal()).isTrue();
    }

    @Test
    void aTrialThatTheRunLacksIsNamed() {
        sweep.commit("0001-00001", GRID, new Range(0, 1));
        assertThatThrownBy(() -> repeated("0123456789abcdef"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("run %s has no trial 0123456789abcdef", folder.getFileName());
    }
}
