package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramDerivativesTest {
    private static Stream<String> byHand() {
        return HockSchittkowskiInstances.PROGRAMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void programsWrittenByHandHaveTheirDerivatives(String name) {
        DerivativeCheck.check(HockSchittkowskiInstances.PROGRAMS.get(name).get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void thePdeProblemHasItsDerivatives(int side) {
        DerivativeCheck.check(new PoissonControl(side));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logistic-heart", "logistic-ionosphere", "logistic-breast-cancer@labels=pm1", "cutest-HS39",
                "cutest-HS71", "cutest-BT11@order=cutest-jl", "cutest-MANCINONE", "cutest-ORTHREGB@order=cutest-jl"
            })
    void programsOfFilesHaveTheirDerivatives(String name) {
        DerivativeCheck.check(DataPrograms.program(name));
    }

    /** The files are translations of the same pages. */
    @ParameterizedTest
    @MethodSource("byHand")
    void programsWrittenByHandAreThoseOfCutest(String name) {
        NonlinearProgram ours = HockSchittkowskiInstances.PROGRAMS.get(name).get();
        NonlinearProgram theirs = DataPrograms.program("cutest-" + name.toUpperCase(Locale.ROOT) + "@order=cutest-jl");
        assertThat(ours.start()).isEqualTo(theirs.start());
        double[] x = ours.start();
        for (int i = 0; i < x.length; i++) {
            x[i] += 0.1 * Math.cos(i);
        }
        assertThat(ours.evaluation().objective(x)).isCloseTo(theirs.evaluation().objective(x), within(1e-9));
        double[] lower = theirs.constraintBounds().lower();
        double[] c = constraints(ours, x);
        double[] expected = constraints(theirs, x);
        for (int j = 0; j < c.length; j++) {
            assertThat(c[j]).isCloseTo(expected[j] - lower[j], within(1e-9));
        }
    }

    private static double[] constraints(NonlinearProgram program, double[] x) {
        double[] c = new double[program.constraints()];
        program.evaluation().constraints(x, c);
        return c;
    }

    /** Rows of the Jacobian and of the multipliers move with the values. */
    @Test
    void aReorderedProgramIsTheSameProgram() {
        NonlinearProgram program = DataPrograms.program("cutest-BT12");
        NonlinearProgram reordered = ReorderedProgram.linearFirst(program);
        double[] x = program.start();
        double[] c = constraints(program, x);
        assertThat(constraints(reordered, x)).containsExactlyInAnyOrder(c);
        SparsePattern pattern = reordered.jacobian();
        assertThat(pattern.size()).isEqualTo(program.jacobian().size());
        assertThat(reordered.hessian()).isSameAs(program.hessian());
    }
}
