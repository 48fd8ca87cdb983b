package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparseMatrixTest {
    /** A = [1 0 2; 0 0 0; 0 3 4]. */
    private final SparseMatrix A =
            SparseMatrix.ofRows(new int[] {0, 2, 2, 4}, new int[] {0, 2, 1, 2}, new double[] {1, 2, 3, 4});

    @Test
    void productsAreThoseOfTheDenseMatrix() {
        double[] v = {1, 10, 100};
        double[] out = new double[3];
        A.times(v, out);
        assertThat(out).containsExactly(201, 0, 430);
        A.addTransposeTimes(v, out);
        assertThat(out).as("(201, 0, 430) + A'v").containsExactly(202, 300, 832);
        assertThat(A.rowTimes(2, v)).isEqualTo(430);
        assertThat(A.rowTimes(1, v)).isZero();
    }

    @Test
    void aMultipleOfARowIsAdded() {
        double[] out = {1, 1, 1};
        A.addRow(2, -2, out);
        assertThat(out).containsExactly(1, -5, -7);
        assertThat(A.rowNormSquared(2)).isEqualTo(25);
    }

    @Test
    void entriesAreShownRowAfterRow() {
        List<String> shown = new ArrayList<>();
        A.forEach((i, j, value) -> shown.add(i + "," + j + "=" + (int) value));
        assertThat(shown).containsExactly("0,0=1", "0,2=2", "2,1=3", "2,2=4");
    }

    @Test
    void valuesAreNotCopied() {
        A.values()[0] = 7;
        assertThat(A.rowTimes(0, new double[] {1, 1, 1})).isEqualTo(9);
        assertThat(new SparseMatrix(A.pattern()).values()).containsOnly(0).hasSize(4);
    }

    @Test
    void eachEntryHasOneValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SparseMatrix(A.pattern(), new double[3]))
                .withMessageContaining("3 values for a pattern of 4 entries");
    }
}
