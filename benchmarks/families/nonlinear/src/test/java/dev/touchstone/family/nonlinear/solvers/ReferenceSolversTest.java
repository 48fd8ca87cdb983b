package dev.touchstone.family.nonlinear.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.family.nonlinear.problems.BoundedPrograms;
import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.family.nonlinear.problems.PoissonControl;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Properties of single reference solvers. */
class ReferenceSolversTest {
    private static NonlinearProgram unbounded() {
        return new PolynomialProgram(new double[] {-1}, Bounds.none(1), "x1^3", Bounds.none(0));
    }

    /** Trials are told apart by the text of their settings. */
    @Test
    void theTextOfTheDefaultsStaysAsItIs() {
        assertThat(Settings.of(new InteriorPoint().defaults())).hasToString("leastMu=1.0E-18,mu=0.1,tolerance=1.0E-8");
        assertThat(Settings.of(new AugmentedLagrangianLbfgs().defaults()))
                .hasToString("gamma=10.0,innerSteps=1000,pairs=10,tau=0.5,tolerance=1.0E-6");
        assertThat(Settings.of(new SequentialQuadratic().defaults()))
                .hasToString("eta=1.0E-4,nu=10.0,tolerance=1.0E-6");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InteriorPoint.Settings(1e-8, 0.1, 0.2))
                .withMessage("leastMu 0.2; it must be positive and at most mu, 0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AugmentedLagrangianLbfgs.Settings(1e-6, 1, 10, 10, 1000))
                .withMessage("tau 1.0; it must be in (0, 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AugmentedLagrangianLbfgs.Settings(1e-6, 0.5, 1, 10, 1000))
                .withMessage("gamma 1.0; it must be more than 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SequentialQuadratic.Settings(1e-6, 10, 0.5))
                .withMessage("eta 0.5; it must be in (0, 1/2)");
    }

    @Test
    void aMethodOfDenseMatricesDeclinesMoreThanAThousandVariables() {
        assertThat(new SequentialQuadratic().declines(new PoissonControl(22))).isEmpty();
        assertThat(new SequentialQuadratic().declines(new PoissonControl(23)))
                .hasValue("has 1058 variables; this stores dense matrices of at most 1000");
        assertThat(new InteriorPoint().declines(new PoissonControl(23))).isEmpty();
    }

    @Test
    void aMethodForEqualitiesDeclinesBoundsAndInequalities() {
        EqualityConstrainedSolver<InteriorPoint.Settings> solver = new EqualityConstrainedSolver<>() {
            @Override
            public String name() {
                return "none";
            }

            @Override
            public String source() {
                return "none";
            }

            @Override
            public InteriorPoint.Settings defaults() {
                return new InteriorPoint().defaults();
            }

            @Override
            public PrimalDualPoint solve(
                    NonlinearProgram problem, InteriorPoint.Settings settings, Run<PrimalDualPoint> run) {
                throw new UnsupportedOperationException();
            }
        };
        assertThat(solver.declines(new HockSchittkowski.Hs6())).isEmpty();
        assertThat(solver.declines(BoundedPrograms.named("HS21"))).isPresent();
        assertThat(solver.declines(BoundedPrograms.named("HS12")))
                .as("no bounds, one inequality")
                .isPresent();
        assertThat(solver.declines(BoundedPrograms.named("HS1")))
                .as("a bound, no constraint")
                .isPresent();
    }

    @Test
    void anUnboundedProgramIsReported() {
        assertThatThrownBy(() -> SolverResult.of(new AugmentedLagrangianLbfgs(), unbounded(), 0, Map.of()))
                .isInstanceOf(Diverged.class)
                .hasMessageStartingWith("unbounded");
        assertThatThrownBy(() -> SolverResult.of(new InteriorPoint(), unbounded(), 0, Map.of()))
                .isInstanceOf(Diverged.class);
    }

    /**
     * min ||x||^2 / 2 on x1 + x2 = 2 from (3, 0), for which B = I is exact: the second step is needed because the first
     * quadratic program is solved to a thousandth of the residual.
     */
    @Test
    void sequentialQuadraticProgrammingTakesTwoStepsWhereItsModelIsExact() {
        var program = new PolynomialProgram(
                new double[] {3, 0},
                Bounds.none(2),
                "0.5 x1^2 + 0.5 x2^2",
                new Bounds(new double[] {2}, new double[] {2}),
                "x1 + x2");
        var solved = SolverResult.of(new SequentialQuadratic(), program, 0, Map.of());
        assertThat(solved.steps()).isEqualTo(2);
        assertThat(solved.iterate().x()).containsExactly(new double[] {1, 1}, within(1e-6));
        assertThat(solved.iterate().lambda()).containsExactly(new double[] {-1}, within(1e-6));
        assertThat(solved.iterate().stepSize()).isEqualTo(1);
    }

    /** A step is an update of the multipliers, so that few are needed whatever the inner minimisation takes. */
    @Test
    void theAugmentedLagrangianCountsUpdatesOfItsMultipliers() {
        var solved = SolverResult.of(new AugmentedLagrangianLbfgs(), new HockSchittkowski.Hs28(), 0, Map.of());
        assertThat(solved.steps()).isBetween(2, 20);
        assertThat(solved.work().get("gradients")).isGreaterThan(solved.steps());
        assertThat(solved.work()).doesNotContainKeys("hessians", "hessian-products");
        assertThat(solved.iterate().stepSize()).isNaN();
    }

    @Test
    void aStartThatSolvesTheProgramTakesNoStep() {
        var program = new PolynomialProgram(new double[] {1}, Bounds.none(1), "x1^2 - 2 x1", Bounds.none(0));
        assertThat(SolverResult.of(new InteriorPoint(), program, 0, Map.of()).steps())
                .isZero();
        assertThat(SolverResult.of(new AugmentedLagrangianLbfgs(), program, 0, Map.of())
                        .steps())
                .isZero();
        assertThat(SolverResult.of(new SequentialQuadratic(), program, 0, Map.of())
                        .steps())
                .isZero();
    }
}
