package dev.touchstone.family.nonlinear.kkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Products compared with sums written out. Rows are taken 8 at a time, so that sizes around multiples of 8 matter. */
class DenseSymmetricTest {
    private static double entry(int i, int j) {
        return Math.sin(1 + Math.min(i, j)) + Math.cos(Math.max(i, j));
    }

    private static DenseSymmetric matrix(int size) {
        var A = new DenseSymmetric(size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                A.add(i, j, entry(i, j));
            }
        }
        return A;
    }

    private static double[] vector(int size) {
        double[] x = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = 1 / (1.0 + i);
        }
        return x;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8, 9, 16, 21})
    void productsAreThoseOfAllEntries(int size) {
        DenseSymmetric A = matrix(size);
        double[] x = vector(size);
        double[] y = new double[size];
        double[] r = new double[size];
        A.apply(x, y);
        A.residual(x, x, r);
        for (int i = 0; i < size; i++) {
            double expected = 0;
            for (int j = 0; j < size; j++) {
                expected += entry(i, j) * x[j];
            }
            assertThat(y[i]).isCloseTo(expected, within(1e-13));
            assertThat(A.dotRow(i, x)).isCloseTo(expected, within(1e-13));
            assertThat(r[i]).isCloseTo(expected - x[i], within(1e-13));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9})
    void aSquareHasTheProductsOfRows(int size) {
        DenseSymmetric A = matrix(size);
        A.square().forEach((i, j, value) -> {
            double expected = 0;
            for (int k = 0; k < size; k++) {
                expected += entry(i, k) * entry(k, j);
            }
            assertThat(value).as("%d, %d", i, j).isCloseTo(expected, within(1e-13));
        });
    }

    @Test
    void rowsAreAddedAndMeasured() {
        DenseSymmetric A = matrix(3);
        double[] y = {1, 1, 1};
        A.addRow(1, -2, y);
        assertThat(y).containsExactly(1 - 2 * entry(1, 0), 1 - 2 * entry(1, 1), 1 - 2 * entry(1, 2));
        assertThat(A.rowNormSquared(2))
                .isCloseTo(
                        entry(2, 0) * entry(2, 0) + entry(2, 1) * entry(2, 1) + entry(2, 2) * entry(2, 2),
                        within(1e-15));
        assertThat(A.entries()).isEqualTo(9);
        assertThat(A.entries(1)).isEqualTo(3);
    }

    /** An entry off the diagonal is added on both sides, an entry on the diagonal once. */
    @Test
    void addingKeepsTheMatrixSymmetric() {
        var A = new DenseSymmetric(2);
        A.add(0, 1, 3);
        A.add(1, 1, 5);
        A.add(1, 0, 1);
        A.forEach((i, j, value) -> assertThat(value).isEqualTo(i != j ? 4 : i == 1 ? 5 : 0));
        A.clear();
        A.forEach((i, j, value) -> assertThat(value).isZero());
    }
}
