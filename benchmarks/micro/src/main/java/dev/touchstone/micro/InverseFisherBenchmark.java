package dev.touchstone.micro;

import dev.touchstone.api.Philox;
import dev.touchstone.suite.lrschedules.fisher.DynamicInverseFisher;
import dev.touchstone.suite.lrschedules.fisher.StaticInverseFisher;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** M-FAC at d variables and m gradients: its products and updates should cost O(d m). */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InverseFisherBenchmark {
    private static final double LAMBDA = 1;

    @Param({"50000", "100000", "200000"})
    public int d;

    @Param("64")
    public int m;

    private StaticInverseFisher fixed;
    private DynamicInverseFisher sliding;
    private double[] g;
    private double[] y;

    @Setup
    public void fill() {
        var random = Philox.of("inverse-fisher");
        var G = new double[m][d];
        for (double[] row : G) {
            for (int j = 0; j < d; j++) {
                row[j] = random.nextGaussian();
            }
        }
        g = G[0].clone();
        y = new double[d];
        sliding = new DynamicInverseFisher(d, m, LAMBDA);
        for (double[] row : G) {
            sliding.add(row);
        }
        fixed = new StaticInverseFisher(G, LAMBDA);
    }

    @Benchmark
    public double[] staticProduct() {
        fixed.times(g, y);
        return y;
    }

    @Benchmark
    public double[] dynamicProduct() {
        sliding.times(g, y);
        return y;
    }

    @Benchmark
    public void dynamicUpdate() {
        sliding.add(g);
    }
}
