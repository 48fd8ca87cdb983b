package dev.touchstone.micro;

import dev.touchstone.api.Philox;
import dev.touchstone.family.nonlinear.kkt.DenseSymmetric;
import dev.touchstone.suite.sketchednewton.sketches.InnerSolver;
import dev.touchstone.suite.sketchednewton.sketches.RowSampling;
import dev.touchstone.suite.sketchednewton.sketches.Sketch;
import dev.touchstone.suite.sketchednewton.sketches.SketchPlan;
import java.util.concurrent.TimeUnit;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Steps of sketch and project on a dense symmetric N by N matrix, and products beside those of EJML. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SketchBenchmark {
    private static final int STEPS = 1024;

    @Param({"10", "45", "111", "311"})
    public int n;

    private final DMatrixRMaj x = new DMatrixRMaj(1, 1);
    private final DMatrixRMaj y = new DMatrixRMaj(1, 1);
    private DMatrixRMaj ejml;
    private DenseSymmetric A;
    private InnerSolver gv;
    private InnerSolver rk;
    private InnerSolver rkGram;
    private InnerSolver rkRows;

    @Setup
    public void fill() {
        var random = Philox.of("sketch-benchmark");
        A = new DenseSymmetric(n);
        ejml = new DMatrixRMaj(n, n);
        var b = new double[n];
        x.reshape(n, 1);
        y.reshape(n, 1);
        for (int i = 0; i < n; i++) {
            b[i] = random.nextGaussian();
            x.set(i, 0, random.nextGaussian());
            for (int j = 0; j <= i; j++) {
                A.add(i, j, random.nextGaussian());
            }
        }
        A.forEach(ejml::set);
        gv = begun(Sketch.GV, b);
        rk = begun(Sketch.RK, b);
        rkGram = begun(Sketch.RK_GRAM, b);
        rkRows = begun(Sketch.RK_ROWS, b);
    }

    private InnerSolver begun(Sketch sketch, double[] b) {
        var random = Philox.of("steps");
        InnerSolver solver = sketch.solver(new SketchPlan(n, n, 1, RowSampling.UNIFORM, -1, random, operations -> {}));
        solver.begin(A, b);
        return solver;
    }

    @Benchmark
    public double[] product() {
        A.apply(x.data, y.data);
        return y.data;
    }

    @Benchmark
    public double[] ejmlProduct() {
        CommonOps_DDRM.mult(ejml, x, y);
        return y.data;
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void gvStep() {
        gv.reduce(0, STEPS);
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void rkStep() {
        rk.reduce(0, STEPS);
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void rkGramStep() {
        rkGram.reduce(0, STEPS);
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void rkRowsStep() {
        rkRows.reduce(0, STEPS);
    }
}
