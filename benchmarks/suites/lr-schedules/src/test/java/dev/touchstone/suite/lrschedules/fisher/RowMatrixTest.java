package dev.touchstone.suite.lrschedules.fisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.numerics.linear.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four rows at a time and 2048 columns at a time against plain loops, for sizes on both sides of both. */
class RowMatrixTest {
    private static final int ROWS = 9;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 2047, 2048, 2049, 4100})
    void productsAreThoseOfThePlainLoops(int d) {
        var matrix = new RowMatrix(ROWS, d);
        var random = Philox.of("row matrix", Integer.toString(d));
        for (int i = 0; i < ROWS; i++) {
            System.arraycopy(random.doubles(d, -1, 1).toArray(), 0, matrix.row(i), 0, d);
        }
        double[] x = random.doubles(d, -1, 1).toArray();
        double[] c = random.doubles(ROWS, -1, 1).toArray();
        for (int n = 0; n <= ROWS; n++) {
            var p = new double[ROWS];
            matrix.times(n, x, p);
            double[] y = x.clone();
            matrix.addTo(y, n, c);
            double[] sum = x.clone();
            for (int i = 0; i < ROWS; i++) {
                double expected = i < n ? Vectors.dotInOrder(matrix.row(i), x, d) : 0;
                assertThat(p[i]).as("row %d of %d", i, n).isCloseTo(expected, within(1e-12 * d));
                Vectors.add(i < n ? c[i] : 0, matrix.row(i), sum);
            }
            assertThat(y).as("%d rows", n).containsExactly(sum, within(1e-13));
        }
    }
}
