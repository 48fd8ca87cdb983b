package dev.touchstone.suite.sketchednewton.sketches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Philox;
import dev.touchstone.family.nonlinear.kkt.HessianModification;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.numerics.linear.Vectors;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InnerSolverTest {
    private static final double TOLERANCE = 1e-8;

    private final KktSystem system = system();
    private final AtomicLong flops = new AtomicLong();

    private static KktSystem system() {
        var program = new HockSchittkowski.Bt5();
        var system = new KktSystem(program, program, new HessianModification(0.1, 1e-6));
        system.assemble(new KktPoint(program, program).evaluate());
        return system;
    }

    private InnerSolver solver(Sketch sketch, int columns, RowSampling sampling, double firstResidual) {
        var random = Philox.of("inner");
        return sketch.solver(
                new SketchPlan(system.b().length, 3, columns, sampling, firstResidual, random, flops::addAndGet));
    }

    private double residual(double[] z) {
        var r = new double[z.length];
        system.matrix().residual(z, system.b(), r);
        return Vectors.norm(r);
    }

    @ParameterizedTest
    @EnumSource(Sketch.class)
    void eachReachesTheToleranceAsReleasedAndAsWritten(Sketch sketch) {
        for (double firstResidual : new double[] {1, -1}) {
            InnerSolver solver = solver(sketch, 1, RowSampling.UNIFORM, firstResidual);
            solver.begin(system.matrix(), system.b());
            solver.reduce(TOLERANCE, 1_000_000);
            assertThat(residual(solver.z())).isLessThanOrEqualTo(TOLERANCE);
        }
    }

    @ParameterizedTest
    @CsvSource({"GV, 3", "RK, 3", "COUNT_SKETCH, 3", "SRHT, 3", "GV, 5", "RK, 5", "COUNT_SKETCH, 5", "SRHT, 5"})
    void blocksReachItBothWaysOfSampling(Sketch sketch, int columns) {
        for (RowSampling sampling : RowSampling.values()) {
            InnerSolver solver = solver(sketch, columns, sampling, -1);
            solver.begin(system.matrix(), system.b());
            solver.reduce(TOLERANCE, 100_000);
            assertThat(residual(solver.z())).isLessThanOrEqualTo(TOLERANCE);
        }
    }

    /** A Gaussian S with q = N has an inverse, so that one step solves the system. */
    @Test
    void aGaussianBlockOfAllColumnsNeedsOneStep() {
        InnerSolver solver = solver(Sketch.GV, 5, RowSampling.UNIFORM, -1);
        solver.begin(system.matrix(), system.b());
        solver.reduce(0, 1);
        assertThat(residual(solver.z())).isCloseTo(0, within(TOLERANCE));
    }

    /** The package's table with N = 5 and E = 25, where M = 8: operations of a new A, and of a step. */
    @ParameterizedTest
    @CsvSource({
        "GV, 1, 0, 140",
        "RK, 1, 50, 70",
        "RK_ROWS, 1, 50, 30",
        "RK_GRAM, 1, 300, 30",
        "GV, 2, 0, 222",
        "RK, 2, 50, 102",
        "COUNT_SKETCH, 1, 0, 100",
        "COUNT_SKETCH, 2, 0, 132",
        "SRHT, 2, 0, 271"
    })
    void aStepIsChargedByItsRule(Sketch sketch, int columns, long begin, long step) {
        InnerSolver solver = solver(sketch, columns, RowSampling.UNIFORM, -1);
        solver.begin(system.matrix(), system.b());
        assertThat(flops).hasValue(begin);
        solver.reduce(-1, 1500);
        assertThat(flops).as("1024 steps and 476").hasValue(begin + 1500 * step);
    }

    @Test
    void denseFactorsTooLargeToHoldAreRefused() {
        var plan = new SketchPlan(8001, 8001, 1, RowSampling.UNIFORM, -1, Philox.of("inner"), flops::addAndGet);
        assertThatThrownBy(() -> Sketch.EXACT_LU.solver(plan))
                .isInstanceOf(Diverged.class)
                .hasMessageContaining("exact-ldl");
    }

    @Test
    void anInterruptedThreadDoesNotGoOn() {
        InnerSolver solver = solver(Sketch.GV, 1, RowSampling.UNIFORM, -1);
        solver.begin(system.matrix(), system.b());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> solver.reduce(0, Integer.MAX_VALUE)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
