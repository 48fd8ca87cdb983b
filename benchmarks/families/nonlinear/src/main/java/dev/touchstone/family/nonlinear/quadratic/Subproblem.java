package dev.touchstone.family.nonlinear.quadratic;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.interior.BarrierIteration;
import dev.touchstone.family.nonlinear.kkt.Interruption;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.Arrays;

/**
 * The quadratic program of a step, solved by an interior point method. That takes some ten iterations whatever the size;
 * where 200 are not enough, d is taken as it is, and the line search judges it.
 */
final class Subproblem {
    private static final int MOST_ITERATIONS = 200;

    private final ElasticModel model;

    Subproblem(ElasticModel model) {
        this.model = model;
    }

    /**
     * d and the multipliers of c + G d.
     *
     * @param accuracy of the natural residual
     * @throws Diverged if the interior point method breaks down
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, and leaves it so
     */
    PrimalDualPoint solve(double accuracy) {
        try {
            PrimalDualPoint end = iterate(accuracy);
            return new PrimalDualPoint(Arrays.copyOf(end.x(), model.variablesOfStep()), end.lambda());
        } catch (Diverged e) {
            throw new Diverged("quadratic subproblem " + e.getMessage(), e);
        }
    }

    private PrimalDualPoint iterate(double accuracy) {
        var iteration = new BarrierIteration(model, 0.1, 1e-18);
        for (int k = 0; k < MOST_ITERATIONS && iteration.residual() > accuracy; k++) {
            Interruption.check();
            iteration.step();
        }
        return iteration.iterate();
    }
}
