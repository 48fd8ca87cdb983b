package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.LibSvm;
import dev.touchstone.datasets.MalformedDataException;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two rows z1 = (1, 0, 2), z2 = (0, 3, 0) under x1 + x2 = 1. */
class ConstrainedLogisticTest {
    private static final LinearEquations EQUATION = LinearEquations.parse("file", "b,a1,a2,a3\n1,1,1,0\n");

    private static LabeledRows rows() throws IOException {
        byte[] file = "-1 1:1 3:2\n1 2:3\n".getBytes(StandardCharsets.US_ASCII);
        return LibSvm.read(new ByteArrayInputStream(file), "file");
    }

    private static NonlinearProgram program(double first, double second) throws IOException {
        return new ConstrainedLogistic(rows(), new double[] {first, second}, EQUATION);
    }

    /** At (0.5, 0.5, 1) z1'x = 2.5, z2'x = 1.5, with y = (-1, 1). */
    @Test
    void theLossIsTheMeanOverTheRows() throws IOException {
        double expected = (Math.log(1 + Math.exp(2.5)) + Math.log(1 + Math.exp(-1.5))) / 2;
        assertThat(program(-1, 1).evaluation().objective(new double[] {0.5, 0.5, 1}))
                .isCloseTo(expected, within(1e-15));
    }

    @Test
    void largeMarginsDoNotOverflow() throws IOException {
        assertThat(program(-1, 1).evaluation().objective(new double[] {1000, 0, 0}))
                .as("(1000 + log 2) / 2")
                .isCloseTo(500 + Math.log(2) / 2, within(1e-12));
        double[] gradient = new double[3];
        program(-1, 1).evaluation().gradient(new double[] {1000, -1000, 0}, gradient);
        assertThat(gradient).containsExactly(0.5, -1.5, 1);
    }

    @Test
    void derivativesAreThoseOfDifferencesForAnyLabels() throws IOException {
        DerivativeCheck.check(program(-1, 1));
        DerivativeCheck.check(program(2, 4));
    }

    @Test
    void theLastConstraintIsTheSphere() throws IOException {
        NonlinearProgram program = program(-1, 1);
        double[] c = new double[2];
        program.evaluation().constraints(new double[] {0.5, 1, 2}, c);
        assertThat(c).containsExactly(0.5, 4.25);
        assertThat(program.isLinear(0)).isTrue();
        assertThat(program.isLinear(1)).isFalse();
        assertThat(program.start()).containsExactly(1, 1, 1);
        assertThat(program.startMultipliers()).containsExactly(1, 1);
        assertThat(program.isEqualityConstrained()).isTrue();
    }

    @Test
    void equationsMustHaveAsManyVariablesAsRowsHaveFeatures() {
        LinearEquations other = LinearEquations.parse("file", "b,a1\n1,1\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConstrainedLogistic(rows(), new double[] {1, 1}, other))
                .withMessageContaining("1 variables")
                .withMessageContaining("3 features");
    }

    @ParameterizedTest
    @CsvSource({"'b,a1\n', no equation", "'b,a1\n1,2,3\n', the row has 3 cells", "'b,a1\n1,x\n', is no number"})
    void equationsThatCannotBeReadNameTheFile(String text, String reason) {
        assertThat(catchThrowable(() -> LinearEquations.parse("some.csv", text)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("some.csv")
                .hasMessageContaining(reason);
    }
}
