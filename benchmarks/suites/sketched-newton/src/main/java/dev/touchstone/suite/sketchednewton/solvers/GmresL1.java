package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.kkt.HessianModification;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.Refusals;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.L1Model;
import dev.touchstone.suite.sketchednewton.merit.L1Penalty;
import dev.touchstone.suite.sketchednewton.sketches.RestartedGmres;
import java.util.Optional;

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
 * <p>A step is one such iteration. Ends at ||(grad_x L; c)|| at most the tolerance.
 */
public final class GmresL1 implements Solver<NonlinearProgram, PrimalDualPoint, GmresL1.Settings> {
    private static final double LEAST_RISE = 1e-4;

    /**
     * Hyperparameters.
     *
     * @param mu the first penalty of c
     * @param kappa the accuracy of test 1
     * @param kappa1 that of its constraints, against b_x
     * @param epsilon the accuracy of test 2
     * @param tau the share of the fall of mu ||c + Gd||_1 that the model must fall by
     * @param eta the share of the slope that a step must decrease the merit function by
     * @param gmresSteps j, the steps of one call of GMRES
     * @param gmresCalls the most calls for one direction
     * @param mode as released or as written
     * @param tolerance of ||(grad_x L; c)||
     * @param xiB the least eigenvalue of a modified Hessian
     * @param xiG a system is singular where lambda_min(G G') is less
     * @param tolB the Hessian is modified where its least eigenvalue on the null space of G is less
     */
    public record Settings(
            double mu,
            double kappa,
            double kappa1,
            double epsilon,
            double tau,
            double eta,
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
            Refusals.require(kappa1 > 0, "kappa1", kappa1, "positive");
            Refusals.require(epsilon > 0 && epsilon < 1, "epsilon", epsilon, "in (0, 1)");
            Refusals.require(tau > 0 && tau < 1, "tau", tau, "in (0, 1)");
            Refusals.require(eta > 0 && eta < 1, "eta", eta, "in (0, 1)");
            Refusals.require(gmresSteps >= 1, "gmresSteps", gmresSteps, "at least 1");
            Refusals.require(gmresCalls >= 1, "gmresCalls", gmresCalls, "at least 1");
            Refusals.require(tolerance >= 0, "tolerance", tolerance, "not negative");
            Refusals.require(xiB > 0, "xiB", xiB, "positive");
            Refusals.require(xiG >= 0, "xiG", xiG, "not negative");
            Refusals.require(!Double.isNaN(tolB), "tolB", tolB, "a number");
        }

        /** Those of the authors' released code for constrained logistic regression. */
        public static Settings logistic() {
            return released(10, 1e-2, 1e-2);
        }

        /** Those of the authors' released code for the PDE problem, whose Hessian needs no modification. */
        public static Settings pde() {
            return released(7, 1e-2, 1e-6);
        }

        private static Settings released(int gmresSteps, double xiG, double tolB) {
            return new Settings(1, 1, 0.1, 0.1, 0.1, 1e-8, gmresSteps, 100_000, Mode.AS_RELEASED, 1e-4, 0.1, xiG, tolB);
        }

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

    /** Those of the authors' released code for CUTEst. */
    @Override
    public Settings defaults() {
        return Settings.released(2, 1e-6, 1e-6);
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
        KktPoint at = new KktPoint(problem, evaluation).evaluate();
        KktPoint trial = new KktPoint(problem, evaluation);
        var tests = new TerminationTests(settings, at);
        while (Refusals.isOpen(at, settings.tolerance()) && run.proceed(at.iterate())) {
            system.assemble(at);
            Refusals.singular(system, settings.xiG());
            gmres.begin(system.matrix(), system.b());
            int calls = 0;
            do {
                refuse(calls++, settings.gmresCalls());
                gmres.improve();
                model.along(gmres.z(), at, system);
            } while (!tests.accept(gmres.residual(), system.b(), model, mu));
            if (model.reduction(mu) < model.wanted(mu, settings.sigma())) {
                mu = model.sufficient(mu, settings.tau()) + LEAST_RISE;
            }
            search.search(at, gmres.z(), model.slope(mu), new L1Penalty(mu), trial);
            KktPoint left = at;
            at = trial;
            trial = left;
            settings.mode().complete(at);
        }
        return at.iterate();
    }

    private static void refuse(int calls, int most) {
        if (calls == most) {
            throw new Diverged("gmres: no direction passes a test after %d calls".formatted(calls));
        }
    }
}
