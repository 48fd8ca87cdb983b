package dev.touchstone.family.nonlinear.kkt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.numerics.linear.PatternBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A = [2 0 1; 0 0 3; 1 3 0]. */
class SparseSymmetricTest {
    private final SparseSymmetric A = matrix();

    private static SparseSymmetric matrix() {
        var pattern = new PatternBuilder(3);
        pattern.add(0, 0);
        pattern.add(0, 2);
        pattern.add(2, 0);
        pattern.add(1, 2);
        pattern.add(2, 1);
        var A = new SparseSymmetric(pattern.build());
        A.add(0, 0, 2);
        A.add(2, 0, 1);
        A.add(1, 2, 3);
        return A;
    }

    @Test
    void anEntryIsAddedOnBothSidesAndOnTheDiagonalOnce() {
        double[] y = new double[3];
        A.apply(new double[] {1, 10, 100}, y);
        assertThat(y).containsExactly(102, 300, 31);
        A.add(0, 2, 1);
        A.add(0, 0, 1);
        A.apply(new double[] {1, 10, 100}, y);
        assertThat(y).containsExactly(203, 300, 32);
    }

    @Test
    void rowsHaveTheirEntriesAndNorms() {
        assertThat(A.size()).isEqualTo(3);
        assertThat(A.entries()).isEqualTo(5);
        assertThat(A.entries(0)).isEqualTo(2);
        assertThat(A.entries(1)).isEqualTo(1);
        assertThat(A.rowNormSquared(2)).isEqualTo(10);
        assertThat(A.dotRow(2, new double[] {1, 10, 100})).isEqualTo(31);
        double[] y = {1, 1, 1};
        A.addRow(2, -1, y);
        assertThat(y).containsExactly(0, -2, 1);
        double[] r = new double[3];
        A.residual(new double[] {1, 10, 100}, new double[] {2, 3, 4}, r);
        assertThat(r).containsExactly(100, 297, 27);
    }

    /** A^2 = [5 3 2; 3 9 0; 2 0 10], whose zero is not stored. */
    @Test
    void theSquareStoresTheEntriesThatItsRowsReach() {
        SparseSymmetric square = A.square();
        List<String> entries = new ArrayList<>();
        square.forEach((i, j, value) -> entries.add(i + "," + j + "=" + (int) value));
        assertThat(entries).containsExactly("0,0=5", "0,1=3", "0,2=2", "1,0=3", "1,1=9", "2,0=2", "2,2=10");
        assertThat(A.dotRow(0, new double[] {1, 1, 1})).as("A stays as it is").isEqualTo(3);
    }

    @Test
    void aClearedMatrixKeepsItsPattern() {
        A.clear();
        A.forEach((i, j, value) -> assertThat(value).isZero());
        assertThat(A.entries()).isEqualTo(5);
    }
}
