package dev.touchstone.family.nonlinear.quadratic;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.interior.BarrierIteration;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.program.StopRequest;
import java.util.Arrays;

/**
 * The quadratic program of a step, solved by an interior point method, which takes some ten iterations whatever the size. After
 * 200 iterations d is taken as it is, and the line search decides about it.
 */
final class QuadraticSubproblem {
    private static final int MOST_ITERATIONS = 200;
    private static final double FIRST_MU = 0.1;
    private static final double LEAST_MU = 1e-18;

    private final ElasticQuadraticProgram program;

    /** The solution of one program. */
    QuadraticSubproblem(ElasticQuadraticProgram program) {
        this.program = program;
    }

    /**
     * d and the multipliers of c + G d.
     *
     * @param accuracy of the natural residual
     * @throws Diverged if the interior point method breaks down
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; it stays interrupted
     */
    PrimalDualPoint solve(double accuracy) {
        try {
            PrimalDualPoint end = iterate(accuracy);
            return new PrimalDualPoint(Arrays.copyOf(end.x(), program.variablesOfStep()), end.lambda());
        } catch (Diverged e) {
            throw new Diverged("quadratic subproblem " + e.getMessage(), e);
        }
    }

    private PrimalDualPoint iterate(double accuracy) {
        var iteration = new BarrierIteration(program, FIRST_MU, LEAST_MU);
        for (int k = 0; k < MOST_ITERATIONS && iteration.residual() > accuracy; k++) {
            StopRequest.check();
            iteration.step();
        }
        return iteration.iterate();
    }
}
