package dev.touchstone.family.nonlinear.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.problems.BoundedPrograms;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Properties of every solver of programs with bounds and inequalities. */
class GeneralSolversTest {
    private static final Map<String, Double> MINIMA = Map.ofEntries(
            Map.entry("HS1", 0.0),
            Map.entry("HS4", 8 / 3.0),
            Map.entry("HS10", -1.0),
            Map.entry("HS11", -8.498464223),
            Map.entry("HS12", -30.0),
            Map.entry("HS21", -99.96),
            Map.entry("HS22", 1.0),
            Map.entry("HS28", 0.0),
            Map.entry("HS35", 1 / 9.0),
            Map.entry("HS35MOD", 0.25),
            Map.entry("HS43", -44.0),
            Map.entry("HS48", 0.0),
            Map.entry("HS71", 17.0140173),
            Map.entry("HS76", -4.681818181));

    private static Stream<Solver<NonlinearProgram, PrimalDualPoint, ?>> solvers() {
        return Stream.of(new InteriorPoint(), new AugmentedLagrangianLbfgs(), new SequentialQuadratic());
    }

    private static DynamicTest test(String name, Executable body) {
        return DynamicTest.dynamicTest(name, body);
    }

    /** To first order f is off by ||lambda|| times the residual; multipliers here are below 10. */
    @TestFactory
    Stream<DynamicTest> itEndsAtThePrintedMinimum() {
        return solvers().flatMap(solver -> MINIMA.entrySet().stream()
                .map(entry -> test(solver.name() + " " + entry.getKey(), () -> {
                    var solved = SolverResult.of(
                            solver, BoundedPrograms.named(entry.getKey()), 0, Map.of("tolerance", "1e-6"));
                    assertThat(solved.residual()).isLessThanOrEqualTo(1e-6);
                    assertThat(solved.objective()).isCloseTo(entry.getValue(), within(1e-5));
                })));
    }

    /** At the optimum of HS43, (0, 1, 2, -1), the multipliers are 1, 0, 2 by hand; c &gt;= 0, so that lambda = -(1, 0, 2). */
    @TestFactory
    Stream<DynamicTest> multipliersHaveTheSignOfTheLagrangian() {
        return solvers()
                .map(solver -> test(solver.name(), () -> {
                    var solved = SolverResult.of(solver, BoundedPrograms.named("HS43"), 0, Map.of("tolerance", "1e-7"));
                    assertThat(solved.iterate().lambda()).containsExactly(new double[] {-1, 0, -2}, within(1e-5));
                }));
    }

    @TestFactory
    Stream<DynamicTest> itSaysSoWhereNoPointIsFeasible() {
        return solvers()
                .map(solver -> test(solver.name(), () -> {
                    var program =
                            new PolynomialProgram(new double[] {3}, Bounds.none(1), "x1", Bounds.zero(1), "x1^2 + 1");
                    assertThatThrownBy(() -> SolverResult.of(solver, program, 0, Map.of()))
                            .isInstanceOf(Diverged.class)
                            .hasMessageContaining("infeasible");
                }));
    }

    @TestFactory
    Stream<DynamicTest> evaluationsAndOperationsAreCharged() {
        return solvers()
                .map(solver -> test(solver.name(), () -> {
                    var work = SolverResult.of(solver, BoundedPrograms.named("HS71"), 0, Map.of())
                            .work();
                    assertThat(work).containsKeys("objectives", "gradients", "jacobians");
                    boolean factorises = !solver.name().equals("augmented-lagrangian-lbfgs");
                    assertThat(work.containsKey("flops")).isEqualTo(factorises);
                }));
    }
}
