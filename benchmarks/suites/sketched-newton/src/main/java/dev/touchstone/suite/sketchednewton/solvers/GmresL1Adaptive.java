package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.kkt.HessianModification;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.Refusals;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.L1Model;
import dev.touchstone.suite.sketchednewton.merit.L1Penalty;
import dev.touchstone.suite.sketchednewton.sketches.RestartedGmres;
import java.util.Optional;

/**
 * Inexact Newton steps by GMRES with the non-smooth merit function f + mu ||c||_1, whose accuracy kappa and penalty mu adapt
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
 * <p>A step is one such iteration. Ends at ||(grad_x L; c)|| at most the tolerance.
 */
public final class GmresL1Adaptive implements Solver<NonlinearProgram, PrimalDualPoint, GmresL1Adaptive.Settings> {
    private static final double MOST_MU = 1e8;

    /**
     * Hyperparameters.
     *
     * @param mu the first penalty of c
     * @param kappa the first accuracy
     * @param eta the share of the slope that a step must decrease the merit function by
     * @param sigma the share of mu ||c||_1 that the model must fall by
     * @param nu by powers of it penalty and accuracy change
     * @param gmresSteps j, the steps of one call of GMRES
     * @param gmresCalls the most calls for one accuracy
     * @param mode as released or as written
     * @param tolerance of ||(grad_x L; c)||
     * @param xiB the least eigenvalue of a modified Hessian
     * @param xiG a system is singular where lambda_min(G G') is less
     * @param tolB the Hessian is modified where its least eigenvalue on the null space of G is less
     */
    public record Settings(
            double mu,
            double kappa,
            double eta,
            double sigma,
            double nu,
            int gmresSteps,
            int gmresCalls,
            Mode mode,
            double tolerance,
            double xiB,
            double xiG,
            double tolB) {
        public Settings {
            Refusals.require(mu > 0, "mu", mu, "positive");
            Refusals.require(kappa > 0, "kappa", kappa, "positive");
            Refusals.require(eta > 0 && eta < 1, "eta", eta, "in (0, 1)");
            Refusals.require(sigma > 0 && sigma < 1, "sigma", sigma, "in (0, 1)");
            Refusals.require(nu > 1, "nu", nu, "more than 1");
            Refusals.require(gmresSteps >= 1, "gmresSteps", gmresSteps, "at least 1");
            Refusals.require(gmresCalls >= 1, "gmresCalls", gmresCalls, "at least 1");
            Refusals.require(tolerance >= 0, "tolerance", tolerance, "not negative");
            Refusals.require(xiB > 0, "xiB", xiB, "positive");
            Refusals.require(xiG >= 0, "xiG", xiG, "not negative");
            Refusals.require(!Double.isNaN(tolB), "tolB", tolB, "a number");
        }

        /** Those of the authors' released code for constrained logistic regression. */
        public static Settings logistic() {
            return released(2, 100_000, 1e-2, 1e-2);
        }

        /** Those of the authors' released code for the PDE problem, whose Hessian needs no modification. */
        public static Settings pde() {
            return released(1, 1_000_000, 1e-2, 1e-6);
        }

        private static Settings released(int gmresSteps, int gmresCalls, double xiG, double tolB) {
            return new Settings(
                    1, 0.1, 1e-8, 0.1 * 0.9, 1.5, gmresSteps, gmresCalls, Mode.AS_RELEASED, 1e-4, 0.1, xiG, tolB);
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

    /** Those of the authors' released code for CUTEst. */
    @Override
    public Settings defaults() {
        return Settings.released(2, 100_000, 1e-6, 1e-6);
    }

    @Override
    public Optional<String> declines(NonlinearProgram problem) {
        return Refusals.inequalities(problem);
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        Evaluation evaluation = problem.evaluation();
        var system = new KktSystem(problem, evaluation, new HessianModification(settings.xiB(), settings.tolB()));
        var gmres = new RestartedGmres(system.b().length, settings.gmresSteps(), problem.flops());
        var model = new L1Model(problem);
        var search = new ArmijoSearch(settings.eta());
        double mu = settings.mu();
        double kappa = settings.kappa();
        KktPoint at = new KktPoint(problem, evaluation).evaluate();
        KktPoint trial = new KktPoint(problem, evaluation);
        while (Refusals.isOpen(at, settings.tolerance()) && run.proceed(at.iterate())) {
            system.assemble(at);
            Refusals.singular(system, settings.xiG());
            gmres.begin(system.matrix(), system.b());
            reduce(gmres, kappa * Vectors.sumOfMagnitudes(system.b()), settings.gmresCalls());
            model.along(gmres.z(), at, system);
            while (mu <= MOST_MU && model.reduction(mu) < model.wanted(mu, settings.sigma())) {
                mu *= settings.nu();
                kappa /= settings.nu() * settings.nu();
                reduce(gmres, kappa * Vectors.sumOfMagnitudes(system.b()), settings.gmresCalls());
                model.along(gmres.z(), at, system);
            }
            search.search(at, gmres.z(), model.slope(mu), new L1Penalty(mu), trial);
            KktPoint left = at;
            at = trial;
            trial = left;
            settings.mode().complete(at);
        }
        return at.iterate();
    }

    private static void reduce(RestartedGmres gmres, double tolerance, int calls) {
        for (int t = 0; t < calls && Vectors.sumOfMagnitudes(gmres.residual()) > tolerance; t++) {
            gmres.improve();
        }
    }
}
