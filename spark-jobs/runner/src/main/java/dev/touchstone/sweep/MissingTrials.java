package dev.touchstone.sweep;

import dev.touchstone.api.Digest;
import dev.touchstone.grid.Planned;
import dev.touchstone.grid.Range;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.Tuple2;

/** The anti-join of a grid with the trials that are done, by what they are and not by their numbers. */
final class MissingTrials {
    private static final long PIECE = 10_000;

    private MissingTrials() {}

    /**
     * The trials of some ranges that are not done; the driver holds ranges, never ids.
     *
     * @param done with the columns {@code trial} and {@code competitor}
     */
    static List<Range> of(JavaSparkContext spark, Broadcast<Wave> wave, List<Range> wanted, Dataset<Row> done) {
        List<Range> pieces =
                wanted.stream().flatMap(range -> range.pieces(PIECE)).toList();
        if (pieces.isEmpty()) {
            return List.of();
        }
        int tasks = Math.min(pieces.size(), 4 * spark.defaultParallelism());
        JavaPairRDD<Long, Long> numbers = spark.parallelize(pieces, tasks)
                .flatMapToPair(range -> LongStream.range(range.from(), range.to())
                        .mapToObj(k -> new Tuple2<>(key(wave.value().trial(k)), k))
                        .iterator());
        JavaPairRDD<Long, Boolean> keys =
                done.javaRDD().mapToPair(row -> new Tuple2<>(key(row.getString(0), row.getString(1)), true));
        List<Range> missing = numbers.subtractByKey(keys)
                .values()
                .sortBy(k -> k, true, tasks)
                .mapPartitions(MissingTrials::joined)
                .collect();
        return Range.union(missing);
    }

    /** The trials of some ranges: rows of {@code trial} and {@code competitor}. */
    static JavaRDD<Row> keys(JavaSparkContext spark, Broadcast<Wave> wave, List<Range> wanted) {
        List<Range> pieces =
                wanted.stream().flatMap(range -> range.pieces(PIECE)).toList();
        return spark.parallelize(pieces, Math.max(1, Math.min(pieces.size(), 4 * spark.defaultParallelism())))
                .flatMap(range -> LongStream.range(range.from(), range.to())
                        .mapToObj(k -> wave.value().trial(k))
                        .map(planned -> RowFactory.create(planned.trial().id(), planned.competitor()))
                        .iterator());
    }

    /** A trial counts as done for the competitor that it was run for. */
    private static long key(Planned planned) {
        return key(planned.trial().id(), planned.competitor());
    }

    private static long key(String id, String competitor) {
        return Digest.of(id, competitor);
    }

    private static Iterator<Range> joined(Iterator<Long> ascending) {
        var ranges = new ArrayList<Range>();
        ascending.forEachRemaining(k -> {
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.to() == k) {
                ranges.set(ranges.size() - 1, new Range(last.from(), k + 1));
            } else {
                ranges.add(new Range(k, k + 1));
            }
        });
        return ranges.iterator();
    }
}
