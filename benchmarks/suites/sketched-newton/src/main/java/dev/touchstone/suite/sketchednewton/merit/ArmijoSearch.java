package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.numerics.search.Backtracking;

/**
 * The line search that takes the first of a = 1, 1/2, 1/4 ... with M(at + a z) &lt;= M(at) + a beta q, where M is a merit
 * function and q its slope along z. A value that is not a number counts as no decrease.
 *
 * @param beta share of the slope that a step must achieve, in (0, 1/2)
 */
public record ArmijoSearch(double beta) {
    /** No step is as short as this. */
    private static final double TOO_SHORT = 0x1p-101;

    /**
     * Moves a point along z. Each a that is tried costs one evaluation of the merit function.
     *
     * @param at the start, where the merit function was evaluated
     * @param q the slope
     * @param trial the point that is moved
     * @throws Diverged if steps down to 2^-100 do not decrease the merit function
     */
    public void search(KktPoint at, double[] z, double q, MeritFunction merit, KktPoint trial) {
        double start = merit.value(at);
        double found = Backtracking.halve(1, TOO_SHORT, a -> {
            trial.moveTo(at, a, z);
            merit.evaluate(trial);
            return merit.value(trial) <= start + a * beta * q;
        });
        if (found <= TOO_SHORT) {
            throw new Diverged("line search: no decrease along a direction of slope %.3g".formatted(q));
        }
    }
}
