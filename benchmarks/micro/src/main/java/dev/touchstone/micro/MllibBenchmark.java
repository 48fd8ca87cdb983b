package dev.touchstone.micro;

import dev.touchstone.datasets.LabeledRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A fit of MLlib's LogisticRegression, in wall-clock time; {@code rowGradients} counts rows times evaluations. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MllibBenchmark {
    private static final int ITERATIONS = 30;

    @Param
    public TimedSet set;

    /** The folder with the LIBSVM files. */
    @Param("../shared/datasets/libsvm-multiclass")
    public String data;

    private Mllib mllib;
    private Dataset<Row> cached;
    private int n;

    /** Gradients of one row a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Gradients {
        public long rowGradients;
    }

    @Setup
    public void load() throws IOException {
        LabeledRows rows = set.load(Path.of(data));
        mllib = new Mllib();
        cached = mllib.cached(rows);
        n = rows.n();
    }

    @Benchmark
    public int fit(Gradients counted) {
        int evaluations = mllib.fit(cached, ITERATIONS);
        counted.rowGradients += (long) n * evaluations;
        return evaluations;
    }

    @TearDown
    public void stop() {
        mllib.close();
    }
}
