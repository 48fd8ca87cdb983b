package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.api.Diverged;
import dev.touchstone.suite.sketchednewton.kkt.KktPoint;

/**
 * The first of a = 1, 1/2, 1/4 ... with L_eta(at + a z) &lt;= L_eta(at) + a beta q, where q is the slope along z. A value
 * that is not a number is no decrease.
 *
 * @param beta in (0, 1/2)
 */
public record ArmijoSearch(double beta) {
    private static final double LEAST_STEP = 0x1p-100;

    /**
     * Moves a point there; each a that is tried costs one evaluation of it.
     *
     * @throws Diverged if steps as short as 2^-100 do not decrease it
     */
    public void search(KktPoint at, double[] z, double q, Penalties penalties, KktPoint trial) {
        double start = ExactAugmentedLagrangian.value(at, penalties);
        double a = 1;
        trial.moveTo(at, a, z);
        while (!(ExactAugmentedLagrangian.value(trial, penalties) <= start + a * beta * q)) {
            a /= 2;
            if (a < LEAST_STEP) {
                throw new Diverged("line search: no decrease along a direction of slope %.3g".formatted(q));
            }
            trial.moveTo(at, a, z);
        }
    }
}
