package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Run;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.EqualityConstrainedSolver;
import dev.touchstone.family.nonlinear.solvers.SettingRange;
import dev.touchstone.suite.sketchednewton.merit.L1Model;

/**
 * Inexact SQP: Newton steps by GMRES with the merit function f + mu ||c||_1, accepted by one of two tests. With
 * r = (r_x; r_c) = Az - b and beta = kappa2 = max(||grad_x L||_1 / (||c||_1 + 1), 1) at the start,
 *
 * <pre>
 * A := [B G'; G 0], b := -(grad_x L; c), z := 0
 * improve z by GMRES(j) until
 *   1: ||r||_1 &lt;= kappa ||b||_1, ||r_c||_1 &lt;= max(kappa1 ||b_x||_1, kappa2 ||b_c||_1), and the model of the merit
 *      function falls by sigma mu max(||c||_1, ||c + Gd||_1 - ||c||_1), sigma = tau (1 - epsilon), d = z_x; or
 *   2: ||r_x||_1 &lt;= epsilon ||c||_1 and ||r_c||_1 &lt;= beta ||c||_1
 * if the model does not fall so far, mu := max((g'd + max(d'Bd/2, 0)) / ((1 - tau) (||c||_1 - ||c + Gd||_1)), mu) + 1e-4
 * (x; lambda) := (x; lambda) + a z, where a is the first of 1, 1/2, 1/4 ... that decreases f + mu ||c||_1 by Armijo's rule
 * </pre>
 *
 * <p>A step is one such iteration. The method ends at ||(grad_x L; c)|| at most the tolerance.
 */
public final class GmresL1 implements EqualityConstrainedSolver<GmresL1.Settings> {
    private static final double LEAST_RISE = 1e-4;

    /**
     * Hyperparameters.
     *
     * @param mu the first penalty of c
     * @param kappa the accuracy of test 1
     * @param kappa1 the accuracy of its constraints, relative to b_x
     * @param epsilon the accuracy of test 2
     * @param tau the share of the fall of mu ||c + Gd||_1 that the model must fall by
     * @param eta the share of the slope that a step must decrease the merit function by
     * @param gmres settings of GMRES, whose calls are those for one direction
     * @param outer settings of the outer loop
     * @param kkt settings of the systems
     */
    public record Settings(
            double mu,
            double kappa,
            double kappa1,
            double epsilon,
            double tau,
            double eta,
            GmresSettings gmres,
            OuterSettings outer,
            KktSettings kkt) {
        public Settings {
            SettingRange.positive("mu", mu);
            SettingRange.positive("kappa", kappa);
            SettingRange.positive("kappa1", kappa1);
            SettingRange.fraction("epsilon", epsilon);
            SettingRange.fraction("tau", tau);
            SettingRange.fraction("eta", eta);
        }

        /** The settings of the authors' released code for constrained logistic regression. */
        public static Settings logistic() {
            return released(10, 1e-2, 1e-2);
        }

        /** The settings of the authors' released code for the PDE problem, whose Hessian needs no modification. */
        public static Settings pde() {
            return released(7, 1e-2, 1e-6);
        }

        private static Settings released(int gmresSteps, double xiG, double tolB) {
            return new Settings(
                    1,
                    1,
                    0.1,
                    0.1,
                    0.1,
                    1e-8,
                    new GmresSettings(gmresSteps, 100_000),
                    OuterSettings.released(),
                    KktSettings.released(xiG, tolB));
        }

        /** The share of mu max(||c||_1, ||c + Gd||_1 - ||c||_1) that the model must fall by, tau (1 - epsilon). */
        double sigma() {
            return tau * (1 - epsilon);
        }
    }

    @Override
    public String name() {
        return "gmres-l1";
    }

    @Override
    public String source() {
        return "R. H. Byrd, F. E. Curtis, J. Nocedal, \"An inexact SQP method for equality constrained optimization\", "
                + "SIAM J. Optim. 19, 2008; constants from the released code of arXiv 2305.18379, github "
                + "IlgeeHong/AdaSketch-Newton: GmresL1SQP";
    }

    /** The settings of the authors' released code for CUTEst. */
    @Override
    public Settings defaults() {
        return Settings.released(2, 1e-6, 1e-6);
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        var newton = new L1Newton(problem, settings.outer(), settings.kkt(), settings.gmres(), settings.eta(), run);
        var tests = new TerminationTests(settings, newton.at());
        double mu = settings.mu();
        while (newton.begin()) {
            L1Model model = direction(newton, tests, mu, settings.gmres().gmresCalls());
            if (model.reduction(mu) < model.wanted(mu, settings.sigma())) {
                mu = model.sufficient(mu, settings.tau()) + LEAST_RISE;
            }
            newton.step(mu);
        }
        return newton.end();
    }

    /** Improves z until it passes a test; the model along it. */
    private static L1Model direction(L1Newton newton, TerminationTests tests, double mu, int mostCalls) {
        for (int calls = 0; calls < mostCalls; calls++) {
            newton.improve();
            L1Model model = newton.model();
            if (tests.accept(newton.residual(), newton.b(), model, mu)) {
                return model;
            }
        }
        throw new Diverged("gmres: no direction passes a test after %d calls".formatted(mostCalls));
    }
}
