package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.kkt.AugmentedSystem;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.Refusals;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.QuadraticPenalty;
import dev.touchstone.suite.sketchednewton.sketches.RestartedGmres;
import java.util.Optional;

/**
 * Augmented Lagrangian with inexact Newton steps in x for L_mu = f + lambda'c + mu/2 ||c||^2:
 *
 * <pre>
 * while ||grad_x L_mu|| &gt; tau
 *   A := Hess_xx L_mu, shifted so that its least eigenvalue is 1; b := -grad_x L_mu
 *   improve d by GMRES(j), from the d of the step before, until ||Ad - b|| &lt;= kappa ||b||
 *   x := x + a d, where a is the first of 1, 1/2, 1/4 ... that decreases L_mu by Armijo's rule
 * lambda := lambda + mu c, mu := 1.5 mu, tau := 0.1 tau
 * </pre>
 *
 * <p>A step is one update of lambda. Ends at ||(grad_x L; c)|| at most the tolerance.
 */
public final class AugmentedLagrangian
        implements Solver<NonlinearProgram, PrimalDualPoint, AugmentedLagrangian.Settings> {
    /**
     * Hyperparameters.
     *
     * @param mu the first penalty of c
     * @param muFactor of mu from one step to the next
     * @param tau the first accuracy of x
     * @param tauFactor of tau from one step to the next
     * @param kappa the accuracy of d
     * @param beta the share of the slope that x must decrease L_mu by
     * @param innerSteps the most Newton steps for one lambda
     * @param gmresSteps j, the steps of one call of GMRES
     * @param gmresCalls the most calls for one direction
     * @param mode as released or as written
     * @param tolerance of ||(grad_x L; c)||
     */
    public record Settings(
            double mu,
            double muFactor,
            double tau,
            double tauFactor,
            double kappa,
            double beta,
            int innerSteps,
            int gmresSteps,
            int gmresCalls,
            Mode mode,
            double tolerance) {
        public Settings {
            Refusals.require(mu > 0, "mu", mu, "positive");
            Refusals.require(muFactor >= 1, "muFactor", muFactor, "at least 1");
            Refusals.require(tau > 0, "tau", tau, "positive");
            Refusals.require(tauFactor > 0 && tauFactor <= 1, "tauFactor", tauFactor, "in (0, 1]");
            Refusals.require(kappa > 0 && kappa < 1, "kappa", kappa, "in (0, 1)");
            Refusals.require(beta > 0 && beta < 0.5, "beta", beta, "in (0, 1/2)");
            Refusals.require(innerSteps >= 1, "innerSteps", innerSteps, "at least 1");
            Refusals.require(gmresSteps >= 1, "gmresSteps", gmresSteps, "at least 1");
            Refusals.require(gmresCalls >= 1, "gmresCalls", gmresCalls, "at least 1");
            Refusals.require(tolerance >= 0, "tolerance", tolerance, "not negative");
        }

        /** Those of the authors' released code for the PDE problem. */
        public static Settings pde() {
            return released(1000, 1);
        }

        private static Settings released(int innerSteps, int gmresSteps) {
            return new Settings(1, 1.5, 0.1, 0.1, 1e-4, 0.1, innerSteps, gmresSteps, 100_000, Mode.AS_RELEASED, 1e-4);
        }
    }

    @Override
    public String name() {
        return "augmented-lagrangian";
    }

    @Override
    public String source() {
        return "released code of arXiv 2305.18379, github IlgeeHong/AdaSketch-Newton: AugLagrangian; the method as in "
                + "J. Nocedal, S. J. Wright, \"Numerical Optimization\", 2006, section 17.3";
    }

    /** Those of the authors' released code for CUTEst and for constrained logistic regression. */
    @Override
    public Settings defaults() {
        return Settings.released(100, 2);
    }

    @Override
    public Optional<String> declines(NonlinearProgram problem) {
        return Refusals.inequalities(problem);
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        Evaluation evaluation = problem.evaluation();
        var system = new AugmentedSystem(problem, evaluation);
        var gmres = new RestartedGmres(system.b().length, settings.gmresSteps(), problem.flops());
        var search = new ArmijoSearch(settings.beta());
        double mu = settings.mu();
        double tau = settings.tau();
        KktPoint at = new KktPoint(problem, evaluation).evaluate();
        KktPoint trial = new KktPoint(problem, evaluation);
        while (Refusals.isOpen(at, settings.tolerance()) && run.proceed(at.iterate())) {
            system.assemble(at, mu);
            gmres.begin(system.matrix(), system.b());
            int steps = 0;
            while (Vectors.norm(system.b()) > tau) {
                refuse(steps++, settings.innerSteps());
                reduce(gmres, settings.kappa() * Vectors.norm(system.b()), settings.gmresCalls());
                double slope = -Vectors.dot(system.b(), gmres.z());
                search.search(at, gmres.z(), slope, new QuadraticPenalty(mu), trial);
                KktPoint left = at;
                at = trial;
                trial = left;
                settings.mode().complete(at);
                system.assemble(at, mu);
                gmres.follow(system.matrix(), system.b());
            }
            at.addToMultipliers(mu);
            mu *= settings.muFactor();
            tau *= settings.tauFactor();
            at.evaluate();
        }
        return at.iterate();
    }

    private static void refuse(int steps, int most) {
        if (steps == most) {
            throw new Diverged("inner iteration: ||grad_x L_mu|| is not small after %d steps".formatted(steps));
        }
    }

    /** One call at least. */
    private static void reduce(RestartedGmres gmres, double tolerance, int calls) {
        int t = 0;
        do {
            gmres.improve();
            t++;
        } while (t < calls && Vectors.norm(gmres.residual()) > tolerance);
    }
}
