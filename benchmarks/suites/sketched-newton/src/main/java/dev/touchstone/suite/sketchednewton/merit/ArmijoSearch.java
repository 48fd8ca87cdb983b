package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.kkt.KktPoint;

/**
 * The first of a = 1, 1/2, 1/4 ... with M(at + a z) &lt;= M(at) + a beta q for a merit function M, where q is its slope
 * along z. A value that is not a number is no decrease.
 *
 * @param beta in (0, 1/2)
 */
public record ArmijoSearch(double beta) {
    private static final double LEAST_STEP = 0x1p-100;

    /**
     * Moves a point there; each a that is tried costs one evaluation of what M is made from.
     *
     * @param at where M can be told
     * @throws Diverged if steps as short as 2^-100 do not decrease it
     */
    public void search(KktPoint at, double[] z, double q, Merit merit, KktPoint trial) {
        double start = merit.value(at);
        double a = 1;
        trial.moveTo(at, a, z);
        merit.evaluate(trial);
        while (!(merit.value(trial) <= start + a * beta * q)) {
            a /= 2;
            if (a < LEAST_STEP) {
                throw new Diverged("line search: no decrease along a direction of slope %.3g".formatted(q));
            }
            trial.moveTo(at, a, z);
            merit.evaluate(trial);
        }
    }
}
