package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinearEquationsTest {
    /** x1 + 2 x2 = 3 and -x1 + 0.5 x2 = 4. */
    private final LinearEquations equations = LinearEquations.parse("file", "b,a1,a2\n3,1,2\n4,-1,5e-1\n");

    @Test
    void aRowIsTheRightHandSideAndTheCoefficients() {
        assertThat(equations.size()).isEqualTo(2);
        assertThat(equations.variables()).isEqualTo(2);
        double[] entries = new double[6];
        equations.coefficients(entries);
        assertThat(entries).as("A, and what lies behind it").containsExactly(1, 2, -1, 0.5, 0, 0);
    }

    @Test
    void residualsAreTheLeftHandSidesLessTheRightHandSides() {
        double[] values = {9, 9, 9};
        equations.residual(new double[] {10, 100}, values);
        assertThat(values).containsExactly(10 + 200 - 3, -10 + 50 - 4, 9);
    }
}
