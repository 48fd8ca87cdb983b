package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramWithoutFixedTest {
    private static final String DTOC3 = "cutest-DTOC3@N=10";

    /** BRATU3D fixes those variables of a cube that lie on its faces. */
    @ParameterizedTest
    @ValueSource(strings = {DTOC3, "cutest-DTOC5@N=10", "cutest-BRATU3D@P=5", "cutest-ARTIF@N=10"})
    void programsWithFixedVariablesBecomeOnesOfEqualitiesOnly(String name) {
        assertThat(DataPrograms.program(name).isEqualityConstrained()).isFalse();
        NonlinearProgram free = DataPrograms.program(name + "@fixed=removed@order=cutest-jl");
        assertThat(free.isEqualityConstrained()).isTrue();
        DerivativeCheck.check(free);
    }

    @Test
    void valuesAreThoseAtTheFixedValues() {
        NonlinearProgram whole = DataPrograms.program(DTOC3);
        double[] x = whole.start();
        Bounds bounds = whole.variableBounds();
        for (int i = 0; i < x.length; i++) {
            x[i] = bounds.project(i, Math.sin(i));
        }
        var free = new ProgramWithoutFixed(whole);
        double[] y = new double[free.variables()];
        int taken = 0;
        for (int i = 0; i < x.length; i++) {
            if (bounds.lower()[i] != bounds.upper()[i]) {
                y[taken++] = x[i];
            }
        }
        assertThat(taken).isEqualTo(whole.variables() - 2);
        double[] c = new double[free.constraints()];
        double[] expected = new double[free.constraints()];
        free.evaluation().constraints(y, c);
        whole.evaluation().constraints(x, expected);
        assertThat(c).containsExactly(expected);
        assertThat(free.evaluation().objective(y)).isEqualTo(whole.evaluation().objective(x));
    }
}
