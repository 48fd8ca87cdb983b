package dev.touchstone.micro;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.training.Iterate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An epoch of Adam in batches of 16, in wall-clock time; {@code samples} counts the rows. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TrainingBenchmark {
    @Param
    public TimedSet set;

    /** The folder with the LIBSVM files. */
    @Param("../shared/datasets/libsvm-multiclass")
    public String data;

    private Training training;
    private int n;

    /** Rows a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Samples {
        public long samples;
    }

    @Setup
    public void load() throws IOException {
        LabeledRows rows = set.load(Path.of(data));
        training = new Training(rows);
        n = rows.n();
    }

    @Benchmark
    public Iterate epoch(Samples counted) {
        counted.samples += n;
        return training.run(1);
    }
}
