package dev.touchstone.fold;

import dev.touchstone.fold.Targets.Target;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow.Series;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A trial as {@link Reported#trials} gives it, to the plans over traces. */
record Traced(int number, int replicate, List<Target> targets, List<Series> trace) {
    /** The trace of a trial under the number of a competitor that has no targets. */
    static Traced of(int number, ChunkBuilder trial) {
        return new Traced(number, 0, List.of(), trial.row().trace());
    }

    /** The same trace with targets. */
    Traced to(Target... these) {
        return new Traced(number, replicate, List.of(these), trace);
    }

    static Dataset<Row> rows(Traced... trials) {
        var rows = SparkRows.of(Traced.class);
        return LocalSpark.session()
                .createDataFrame(Stream.of(trials).map(rows::row).toList(), rows.schema());
    }
}
