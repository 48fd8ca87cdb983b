package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Run;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.EqualityConstrainedSolver;
import dev.touchstone.family.nonlinear.solvers.SettingRange;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.AugmentedLagrangianSystem;
import dev.touchstone.suite.sketchednewton.merit.QuadraticPenalty;
import dev.touchstone.suite.sketchednewton.sketches.RestartedGmres;

/**
 * The augmented Lagrangian method with inexact Newton steps in x for L_mu = f + lambda'c + mu/2 ||c||^2:
 *
 * <pre>
 * while ||grad_x L_mu|| &gt; tau
 *   A := Hess_xx L_mu, shifted so that its least eigenvalue is 1; b := -grad_x L_mu
 *   improve d by GMRES(j), from the d of the step before, until ||Ad - b|| &lt;= kappa ||b||
 *   x := x + a d, where a is the first of 1, 1/2, 1/4 ... that decreases L_mu by Armijo's rule
 * lambda := lambda + mu c, mu := 1.5 mu, tau := 0.1 tau
 * </pre>
 *
 * <p>A step is one update of lambda. The method ends at ||(grad_x L; c)|| at most the tolerance.
 */
public final class AugmentedLagrangianGmres implements EqualityConstrainedSolver<AugmentedLagrangianGmres.Settings> {
    /**
     * Hyperparameters.
     *
     * @param mu the first penalty of c
     * @param muFactor the factor of mu from one step to the next
     * @param tau the first accuracy of x
     * @param tauFactor the factor of tau from one step to the next
     * @param kappa the accuracy of d
     * @param beta the share of the slope that a step must decrease L_mu by
     * @param innerSteps the most Newton steps for one lambda
     * @param gmres settings of GMRES, whose calls are those for one direction
     * @param outer settings of the outer loop
     */
    public record Settings(
            double mu,
            double muFactor,
            double tau,
            double tauFactor,
            double kappa,
            double beta,
            int innerSteps,
            GmresSettings gmres,
            OuterSettings outer) {
        public Settings {
            SettingRange.positive("mu", mu);
            SettingRange.atLeast("muFactor", muFactor, 1);
            SettingRange.positive("tau", tau);
            SettingRange.fractionOrOne("tauFactor", tauFactor);
            SettingRange.fraction("kappa", kappa);
            SettingRange.lessThanHalf("beta", beta);
            SettingRange.atLeast("innerSteps", innerSteps, 1);
        }

        /** The settings of the authors' released code for the PDE problem. */
        public static Settings pde() {
            return released(1000, 1);
        }

        private static Settings released(int innerSteps, int gmresSteps) {
            return new Settings(
                    1,
                    1.5,
                    0.1,
                    0.1,
                    1e-4,
                    0.1,
                    innerSteps,
                    new GmresSettings(gmresSteps, 100_000),
                    OuterSettings.released());
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

    /** The settings of the authors' released code for CUTEst and for constrained logistic regression. */
    @Override
    public Settings defaults() {
        return Settings.released(100, 2);
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        Evaluation evaluation = problem.evaluation();
        var system = new AugmentedLagrangianSystem(problem, evaluation);
        RestartedGmres gmres = settings.gmres().solver(system.b().length, problem.flops());
        var search = new ArmijoSearch(settings.beta());
        double mu = settings.mu();
        double tau = settings.tau();
        var iterates = new OuterIterates(problem, evaluation, settings.outer(), run);
        while (iterates.proceed()) {
            system.assemble(iterates.at(), mu);
            gmres.begin(system.matrix(), system.b());
            int steps = 0;
            while (Vectors.norm(system.b()) > tau) {
                refuse(steps++, settings.innerSteps());
                improve(
                        gmres,
                        settings.kappa() * Vectors.norm(system.b()),
                        settings.gmres().gmresCalls());
                double slope = -Vectors.dot(system.b(), gmres.z());
                iterates.search(search, gmres.z(), slope, new QuadraticPenalty(mu));
                iterates.complete();
                system.assemble(iterates.at(), mu);
                gmres.follow(system.matrix(), system.b());
            }
            iterates.at().addToMultipliers(mu);
            mu *= settings.muFactor();
            tau *= settings.tauFactor();
            iterates.at().evaluate();
        }
        return iterates.end();
    }

    private static void refuse(int steps, int most) {
        if (steps == most) {
            throw new Diverged("inner iteration: ||grad_x L_mu|| is not small after %d steps".formatted(steps));
        }
    }

    /** Makes calls of GMRES until ||Ad - b|| is at most the tolerance: one at least, and so many at most. */
    private static void improve(RestartedGmres gmres, double tolerance, int calls) {
        int t = 0;
        do {
            gmres.improve();
            t++;
        } while (t < calls && Vectors.norm(gmres.residual()) > tolerance);
    }
}
