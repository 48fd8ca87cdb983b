package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.solvers.SettingRange;
import java.util.random.RandomGenerator;

/**
 * Settings of the linear solver.
 *
 * @param sketch the solver of the systems
 * @param sketchSize q, the columns of a sketch
 * @param sampling the law of rows, for sketches that choose rows
 * @param innerSteps the most steps of one improvement of z
 */
public record SketchSettings(Sketch sketch, SketchSize sketchSize, RowSampling sampling, int innerSteps) {
    public SketchSettings {
        SettingRange.atLeast("innerSteps", innerSteps, 1);
    }

    /**
     * A solver of the KKT systems of a program.
     *
     * @param firstResidual the multiple of b that a solver takes for its first residual; see {@link SketchPlan}
     * @param random the source of sketches
     */
    public InnerSolver solver(NonlinearProgram program, double firstResidual, RandomGenerator random) {
        int size = program.variables() + program.constraints();
        return sketch.solver(new SketchPlan(
                size, program.variables(), sketchSize.of(size), sampling, firstResidual, random, program.flops()));
    }
}
