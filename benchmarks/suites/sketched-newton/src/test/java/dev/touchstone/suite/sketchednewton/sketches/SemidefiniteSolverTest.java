package dev.touchstone.suite.sketchednewton.sketches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SemidefiniteSolverTest {
    private static double[] solved(double[][] lower, double... w) {
        var solver = new SemidefiniteSolver(w.length);
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j <= i; j++) {
                solver.set(i, j, lower[i][j]);
            }
        }
        double[] y = w.clone();
        solver.solve(y);
        return y;
    }

    /** C = L L' with L = (2 0 0; 1 3 0; -1 2 1), and w = C (1, 2, 3). */
    @Test
    void aDefiniteSystemIsSolvedByItsFactors() {
        double[][] C = {{4}, {2, 10}, {-2, 5, 6}};
        assertThat(solved(C, 4 + 4 - 6, 2 + 20 + 15, -2 + 10 + 18))
                .containsExactly(new double[] {1, 2, 3}, within(1e-13));
    }

    /** Rows 1 and 2 are the same: the second counts as zero, and so does its part. */
    @Test
    void aDependentRowGetsNoPart() {
        double[][] C = {{4}, {4, 4}, {2, 2, 10}};
        double[] y = solved(C, 8, 8, 13);
        assertThat(y[1]).isZero();
        assertThat(4 * y[0] + 2 * y[2]).isCloseTo(8, within(1e-13));
        assertThat(2 * y[0] + 10 * y[2]).isCloseTo(13, within(1e-13));
    }

    @Test
    void aMatrixOfZerosHasTheSolutionZero() {
        assertThat(solved(new double[][] {{0}, {0, 0}}, 0, 0)).containsExactly(0, 0);
    }
}
