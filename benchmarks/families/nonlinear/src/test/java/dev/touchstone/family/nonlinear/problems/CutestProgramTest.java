package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutestProgramTest {
    /** The files of CUTEst are translations of the pages that {@link BoundedPrograms} are written from. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HS1", "HS4", "HS10", "HS11", "HS12", "HS21", "HS22", "HS28", "HS35", "HS35MOD", "HS43", "HS48", "HS71",
                "HS76"
            })
    void aFileIsTheProgramOfItsPage(String name) {
        NonlinearProgram file = DataPrograms.program("cutest-" + name);
        NonlinearProgram page = BoundedPrograms.named(name);
        assertThat(file.variables()).isEqualTo(page.variables());
        assertThat(file.constraints()).isEqualTo(page.constraints());
        double[] x = page.start();
        Arrays.setAll(x, i -> x[i] + 0.25 * Math.sin(i + 1));
        assertThat(file.evaluation().objective(x)).isCloseTo(page.evaluation().objective(x), within(1e-9));
        assertThat(gradient(file, x)).containsExactly(gradient(page, x), within(1e-9));
        assertThat(slacks(file, x)).containsExactly(slacks(page, x), within(1e-9));
        assertThat(file.variableBounds().lower())
                .containsExactly(page.variableBounds().lower());
        assertThat(file.variableBounds().upper())
                .containsExactly(page.variableBounds().upper());
    }

    private static double[] gradient(NonlinearProgram program, double[] x) {
        double[] gradient = new double[x.length];
        program.evaluation().gradient(x, gradient);
        return gradient;
    }

    /** The distance of every constraint to its bounds, whichever sign and constant it is written with, in ascending order. */
    private static double[] slacks(NonlinearProgram program, double[] x) {
        double[] c = new double[program.constraints()];
        program.evaluation().constraints(x, c);
        double[] slacks = new double[c.length];
        for (int j = 0; j < c.length; j++) {
            double below = c[j] - program.constraintBounds().lower()[j];
            double above = program.constraintBounds().upper()[j] - c[j];
            slacks[j] = Math.abs(Math.abs(below) < Math.abs(above) ? below : above);
        }
        Arrays.sort(slacks);
        return slacks;
    }

    /** HS71 as printed: f = 16 at (1, 5, 5, 1), where x1 x2 x3 x4 = 25 and ||x||^2 = 52. */
    @Test
    void hs71IsAsPrinted() {
        NonlinearProgram program = DataPrograms.program("cutest-HS71");
        double[] c = new double[2];
        program.evaluation().constraints(program.start(), c);
        assertThat(program.start()).containsExactly(1, 5, 5, 1);
        assertThat(program.evaluation().objective(program.start())).isEqualTo(16);
        assertThat(c[0] - program.constraintBounds().lower()[0]).isZero();
        assertThat(c[1] - program.constraintBounds().lower()[1]).isEqualTo(12);
        assertThat(program.isLinear(0)).isFalse();
        assertThat(program.isEqualityConstrained()).isFalse();
    }

    @Test
    void parametersOfTheFileAreItsValues() {
        assertThat(((CutestProgram) DataPrograms.program("cutest-MANCINONE@N=20")).parameters())
                .containsEntry("N", 20.0);
    }

    /** Two evaluations of one program do not share scratch space. */
    @Test
    void evaluationsOfOneProgramAreIndependent() {
        NonlinearProgram program = DataPrograms.program("cutest-HS71");
        var first = program.evaluation();
        var second = program.evaluation();
        var G = new SparseMatrix(program.jacobian());
        var other = new SparseMatrix(program.jacobian());
        first.jacobian(program.start(), G.values());
        double[] before = G.values().clone();
        second.jacobian(new double[] {2, 2, 2, 2}, other.values());
        first.jacobian(program.start(), G.values());
        assertThat(G.values()).containsExactly(before);
    }
}
