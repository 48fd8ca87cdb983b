package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Instance;
import dev.touchstone.family.nonlinear.metrics.KktResidual;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.solvers.InteriorPoint;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HockSchittkowskiTest {
    /** Minimisers as printed on the problem's page, where they are closed forms. */
    private static Stream<Arguments> minimisers() {
        return Stream.of(
                Arguments.of("hs6", new double[] {1, 1}),
                Arguments.of("hs7", new double[] {0, Math.sqrt(3)}),
                Arguments.of("hs28", new double[] {0.5, -0.5, 0.5}),
                Arguments.of("hs39", new double[] {1, 1, 0, 0}),
                Arguments.of("hs40", new double[] {
                    Math.pow(2, -1 / 3.0), Math.pow(2, -0.5), Math.pow(2, -11 / 12.0), Math.pow(2, -0.25)
                }));
    }

    private static NonlinearProgram program(String name) {
        return HockSchittkowskiInstances.PROGRAMS.get(name).get();
    }

    @ParameterizedTest
    @MethodSource("minimisers")
    void thePrintedMinimiserIsFeasibleAndHasThePrintedMinimum(String name, double[] x) {
        NonlinearProgram program = program(name);
        double[] c = new double[program.constraints()];
        program.evaluation().constraints(x, c);
        assertThat(KktResidual.infeasibility(program, x, c)).isLessThan(1e-14);
        assertThat(program.evaluation().objective(x))
                .isCloseTo(program.knownMinimum().orElseThrow(), within(1e-14));
    }

    private static Stream<String> names() {
        return HockSchittkowskiInstances.PROGRAMS.keySet().stream().sorted();
    }

    /** Minima are printed with eight digits or are closed forms. */
    @ParameterizedTest
    @MethodSource("names")
    void thePrintedMinimumIsReachedFromThePrintedStart(String name) {
        NonlinearProgram program = program(name);
        double minimum = program.knownMinimum().orElseThrow();
        var solved = SolverResult.of(new InteriorPoint(), program, 0, Map.of());
        assertThat(solved.residual()).isLessThanOrEqualTo(1e-7);
        assertThat(solved.objective()).isCloseTo(minimum, within(1e-7 * Math.max(1, Math.abs(minimum))));
    }

    @Test
    void instancesNeedNoDataAndHaveTheirOwnDigests() {
        assertThat(HockSchittkowskiInstances.all())
                .extracting(Instance::name)
                .containsExactly("bt5", "hs28", "hs39", "hs40", "hs6", "hs7", "hs77", "hs78");
        assertThat(HockSchittkowskiInstances.all())
                .extracting(instance -> instance.digest().get())
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{16}"));
        assertThat(PoissonControlInstances.all())
                .extracting(Instance::name)
                .containsExactly("pde-n3", "pde-n5", "pde-n8", "pde-n16", "pde-n32", "pde-n64");
    }

    /** The ranking metric is the KKT residual, whose best value is 0. */
    @Test
    void theBestKnownValueOfEveryInstanceIsAKktPoint() {
        assertThat(Stream.concat(HockSchittkowskiInstances.all(), PoissonControlInstances.all()))
                .allSatisfy(instance -> assertThat(instance.best())
                        .hasValueSatisfying(best -> assertThat(best.value()).isZero()));
    }

    @Test
    void aMeshIsBuiltByItsName() {
        NonlinearProgram program = PoissonControlInstances.all()
                .filter(instance -> instance.name().equals("pde-n5"))
                .findFirst()
                .orElseThrow()
                .problem()
                .get();
        assertThat(program.variables()).isEqualTo(50);
        assertThat(program.constraints()).isEqualTo(25);
    }
}
