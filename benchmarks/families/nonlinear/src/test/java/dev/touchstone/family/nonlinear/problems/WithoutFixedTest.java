package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.suite.sketchednewton.solvers.AdaSketchNewton;
import dev.touchstone.suite.sketchednewton.solvers.Solved;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutFixedTest {
    private static final String DTOC3 = "cutest-DTOC3@N=10";

    /** BRATU3D fixes those variables of a cube that lie on its faces. */
    @ParameterizedTest
    @ValueSource(strings = {DTOC3, "cutest-DTOC5@N=10", "cutest-BRATU3D@P=5", "cutest-ARTIF@N=10"})
    void programsWithFixedVariablesBecomeOnesOfEqualitiesOnly(String name) {
        assertThat(Shared.program(name).isEqualityConstrained()).isFalse();
        NonlinearProgram free = Shared.program(name + "@fixed=removed@order=cutest-jl");
        assertThat(free.isEqualityConstrained()).isTrue();
        Differences.check(free);
    }

    @Test
    void valuesAreThoseAtTheFixedValues() {
        NonlinearProgram whole = Shared.program(DTOC3);
        double[] x = whole.start();
        Bounds bounds = whole.variableBounds();
        for (int i = 0; i < x.length; i++) {
            x[i] = bounds.project(i, Math.sin(i));
        }
        var free = new WithoutFixed(whole);
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

    /** A quadratic program: one exact step. */
    @Test
    void methodsForEqualitiesSolveThem() {
        var solved = Solved.by(
                new AdaSketchNewton(), Shared.program(DTOC3 + "@fixed=removed"), 0, Map.of("sketch", "exact-lu"));
        assertThat(solved.steps()).isEqualTo(1);
        assertThat(solved.residual()).isCloseTo(0, within(1e-8));
    }
}
