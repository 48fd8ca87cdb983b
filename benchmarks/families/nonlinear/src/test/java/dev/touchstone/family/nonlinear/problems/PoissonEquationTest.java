package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.numerics.linear.SparseMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonEquationTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void theResidualIsTheCoefficientsTimesTheVariables(int side) {
        var equation = new PoissonEquation(side, 2.5);
        int m = side * side;
        double[] x = new double[2 * m];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.sin(3 * i + 1);
        }
        var G = new SparseMatrix(equation.pattern());
        equation.coefficients(G.values());
        double[] product = new double[m];
        double[] residual = new double[m];
        G.times(x, product);
        equation.residual(x, residual);
        assertThat(residual).containsExactly(product, within(1e-13));
    }

    /** An inner point has four neighbours, a corner two, and every equation its control. */
    @Test
    void neighboursOverTheBoundaryAreLeftOut() {
        var pattern = new PoissonEquation(3, 1).pattern();
        assertThat(pattern.start(1) - pattern.start(0)).as("a corner").isEqualTo(4);
        assertThat(pattern.start(5) - pattern.start(4)).as("the middle").isEqualTo(6);
        assertThat(pattern.size()).isEqualTo(9 + 9 + 2 * 12);
        assertThat(pattern.entry(2, 3))
                .as("the last of a column and the first of the next")
                .isNegative();
    }

    /**
     * w = sin(pi x / 2) sin(pi y / 2) on the square of side 2 solves Laplace w = -(pi^2 / 2) w; the difference quotients are off by
     * h^2 pi^4 / 96 at most (Taylor's theorem, two directions of (pi/2)^4 h^2 / 12).
     */
    @ParameterizedTest
    @ValueSource(ints = {9, 19, 39})
    void theLaplacianIsAccurateToTheSquareOfTheStep(int side) {
        double h = 2.0 / (side + 1);
        var equation = new PoissonEquation(side, 1 / (h * h));
        int m = side * side;
        double[] x = new double[2 * m];
        for (int j = 0; j < side; j++) {
            for (int i = 0; i < side; i++) {
                double w = Math.sin(Math.PI / 2 * (i + 1) * h) * Math.sin(Math.PI / 2 * (j + 1) * h);
                x[j * side + i] = w;
                x[m + j * side + i] = Math.PI * Math.PI / 2 * w;
            }
        }
        double[] residual = new double[m];
        equation.residual(x, residual);
        double bound = h * h * Math.pow(Math.PI, 4) / 96;
        for (double r : residual) {
            assertThat(Math.abs(r)).isLessThanOrEqualTo(bound * (1 + 1e-9));
        }
        assertThat(Math.abs(residual[m / 2])).as("the middle, where w = 1").isGreaterThan(0.9 * bound);
    }
}
