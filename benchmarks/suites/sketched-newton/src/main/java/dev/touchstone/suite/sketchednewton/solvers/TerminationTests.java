package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.suite.sketchednewton.merit.L1Model;

/**
 * Tests 1 and 2, one of which a direction of {@link GmresL1} must pass; as released, test 1 looks at the residual of the first
 * constraint alone.
 */
final class TerminationTests {
    private final GmresL1.Settings settings;
    private final int n;
    private final double beta;

    /** With beta = kappa2 as it is at the start. */
    TerminationTests(GmresL1.Settings settings, KktPoint start) {
        this.settings = settings;
        this.n = start.gradient().length;
        double dual = Vectors.sumOfMagnitudes(start.lagrangianGradient());
        this.beta = Math.max(dual / (Vectors.sumOfMagnitudes(start.c()) + 1), 1);
    }

    /** Whether one of them accepts z of residual r = Az - b, the model along it. */
    boolean accept(double[] r, double[] b, L1Model model, double mu) {
        return first(r, b, model, mu) || second(r, b);
    }

    private boolean first(double[] r, double[] b, L1Model model, double mu) {
        double most = Math.max(
                settings.kappa1() * Vectors.sumOfMagnitudes(b, 0, n), beta * Vectors.sumOfMagnitudes(b, n, b.length));
        int tested = Math.min(r.length, settings.mode().testsAllConstraints() ? r.length : n + 1);
        return Vectors.sumOfMagnitudes(r) <= settings.kappa() * Vectors.sumOfMagnitudes(b)
                && Vectors.sumOfMagnitudes(r, n, tested) <= most
                && model.reduction(mu) >= model.wanted(mu, settings.sigma());
    }

    private boolean second(double[] r, double[] b) {
        double primal = Vectors.sumOfMagnitudes(b, n, b.length);
        return Vectors.sumOfMagnitudes(r, 0, n) <= settings.epsilon() * primal
                && Vectors.sumOfMagnitudes(r, n, r.length) <= beta * primal;
    }
}
