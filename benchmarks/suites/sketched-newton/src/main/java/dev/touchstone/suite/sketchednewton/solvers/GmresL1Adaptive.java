package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.EqualityConstrainedSolver;
import dev.touchstone.family.nonlinear.solvers.SettingRange;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.suite.sketchednewton.merit.L1Model;

/**
 * Inexact Newton steps by GMRES with the non-smooth merit function f + mu ||c||_1. The accuracy kappa and the penalty mu adapt
 * until the model of the merit function falls enough:
 *
 * <pre>
 * A := [B G'; G 0], b := -(grad_x L; c), z := 0
 * repeat  improve z by GMRES(j) until ||Az - b||_1 &lt;= kappa ||b||_1
 *         if the model falls by sigma mu max(||c||_1, ||c + Gd||_1 - ||c||_1), d = z_x: leave
 *         else mu := nu mu, kappa := kappa / nu^2
 * (x; lambda) := (x; lambda) + a z, where a is the first of 1, 1/2, 1/4 ... that decreases f + mu ||c||_1 by Armijo's rule
 * </pre>
 *
 * <p>A step is one such iteration. The method ends at ||(grad_x L; c)|| at most the tolerance.
 */
public final class GmresL1Adaptive implements EqualityConstrainedSolver<GmresL1Adaptive.Settings> {
    private static final double MOST_MU = 1e8;

    /**
     * Hyperparameters.
     *
     * @param mu the first penalty of c
     * @param kappa the first accuracy
     * @param eta the share of the slope that a step must decrease the merit function by
     * @param sigma the share of mu ||c||_1 that the model must fall by
     * @param nu the base of the powers by which penalty and accuracy change
     * @param gmres settings of GMRES, whose calls are those for one accuracy
     * @param outer settings of the outer loop
     * @param kkt settings of the systems
     */
    public record Settings(
            double mu,
            double kappa,
            double eta,
            double sigma,
            double nu,
            GmresSettings gmres,
            OuterSettings outer,
            KktSettings kkt) {
        public Settings {
            SettingRange.positive("mu", mu);
            SettingRange.positive("kappa", kappa);
            SettingRange.fraction("eta", eta);
            SettingRange.fraction("sigma", sigma);
            SettingRange.moreThan("nu", nu, 1);
        }

        /** The settings of the authors' released code for constrained logistic regression. */
        public static Settings logistic() {
            return released(new GmresSettings(2, 100_000), KktSettings.released(1e-2, 1e-2));
        }

        /** The settings of the authors' released code for the PDE problem, whose Hessian needs no modification. */
        public static Settings pde() {
            return released(new GmresSettings(1, 1_000_000), KktSettings.released(1e-2, 1e-6));
        }

        private static Settings released(GmresSettings gmres, KktSettings kkt) {
            return new Settings(1, 0.1, 1e-8, 0.1 * 0.9, 1.5, gmres, OuterSettings.released(), kkt);
        }
    }

    @Override
    public String name() {
        return "gmres-l1-adaptive";
    }

    @Override
    public String source() {
        return "released code of arXiv 2305.18379, github IlgeeHong/AdaSketch-Newton: GmresL1AdapSQP";
    }

    /** The settings of the authors' released code for CUTEst. */
    @Override
    public Settings defaults() {
        return Settings.released(new GmresSettings(2, 100_000), KktSettings.released(1e-6, 1e-6));
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        var newton = new L1Newton(problem, settings.outer(), settings.kkt(), settings.gmres(), settings.eta(), run);
        int calls = settings.gmres().gmresCalls();
        double mu = settings.mu();
        double kappa = settings.kappa();
        while (newton.begin()) {
            L1Model model = direction(newton, kappa, calls);
            while (mu <= MOST_MU && model.reduction(mu) < model.wanted(mu, settings.sigma())) {
                mu *= settings.nu();
                kappa /= settings.nu() * settings.nu();
                model = direction(newton, kappa, calls);
            }
            newton.step(mu);
        }
        return newton.end();
    }

    /** Improves z until ||Az - b||_1 &lt;= kappa ||b||_1, or by so many calls; the model along it. */
    private static L1Model direction(L1Newton newton, double kappa, int calls) {
        double tolerance = kappa * Vectors.sumOfMagnitudes(newton.b());
        for (int t = 0; t < calls && Vectors.sumOfMagnitudes(newton.residual()) > tolerance; t++) {
            newton.improve();
        }
        return newton.model();
    }
}
