package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.suite.sketchednewton.merit.L1Model;

/**
 * The two termination tests of {@link GmresL1}, one of which a direction must pass. As released, test 1 tests the residual of the
 * first constraint alone.
 */
final class TerminationTests {
    private final GmresL1.Settings settings;
    private final int n;
    private final double beta;

    /** The tests with beta = kappa2 as it is at the start. */
    TerminationTests(GmresL1.Settings settings, KktPoint start) {
        this.settings = settings;
        this.n = start.gradient().length;
        double dual = Vectors.sumOfMagnitudes(start.lagrangianGradient());
        this.beta = Math.max(dual / (Vectors.sumOfMagnitudes(start.c()) + 1), 1);
    }

    /**
     * Whether a direction z passes one of the tests.
     *
     * @param r Az - b
     * @param model the model along z
     */
    boolean accept(double[] r, double[] b, L1Model model, double mu) {
        return passesFirst(r, b, model, mu) || passesSecond(r, b);
    }

    private boolean passesFirst(double[] r, double[] b, L1Model model, double mu) {
        double most = Math.max(
                settings.kappa1() * Vectors.sumOfMagnitudes(b, 0, n), beta * Vectors.sumOfMagnitudes(b, n, b.length));
        int end = settings.outer().mode().testsAllConstraints() ? r.length : Math.min(r.length, n + 1);
        return Vectors.sumOfMagnitudes(r) <= settings.kappa() * Vectors.sumOfMagnitudes(b)
                && Vectors.sumOfMagnitudes(r, n, end) <= most
                && model.reduction(mu) >= model.wanted(mu, settings.sigma());
    }

    private boolean passesSecond(double[] r, double[] b) {
        double primal = Vectors.sumOfMagnitudes(b, n, b.length);
        return Vectors.sumOfMagnitudes(r, 0, n) <= settings.epsilon() * primal
                && Vectors.sumOfMagnitudes(r, n, r.length) <= beta * primal;
    }
}
