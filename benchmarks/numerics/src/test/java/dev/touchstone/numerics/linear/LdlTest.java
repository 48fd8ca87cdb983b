package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LdlTest {
    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void aLaplacianIsSolvedAndPositiveDefinite() {
        var matrix = LowerMatrix.laplacian(20);
        Ldl ldl = matrix.ldl();
        assertThat(ldl.factorise(matrix.values(), new double[400])).isEqualTo(new Inertia(400, 0, 0));
        double[] x = new double[400];
        assertThat(ldl.solve(ones(400), x)).isLessThan(1e-15);
        assertThat(4 * x[0] - x[1] - x[20]).isCloseTo(1, within(1e-12));
    }

    /** Nested dissection needs 31/4 n log2(n) entries at most (A. George, SIAM J. Numer. Anal. 10, 1973, Theorem 5.1). */
    @ParameterizedTest
    @ValueSource(ints = {30, 100, 316})
    void aGridFillsInNoMoreThanByNestedDissection(int side) {
        int n = side * side;
        Ldl ldl = LowerMatrix.laplacian(side).ldl();
        assertThat((double) ldl.fill()).isLessThan(31 / 4.0 * n * Math.log(n) / Math.log(2));
    }

    @Test
    void aGridOfAHundredThousandPointsIsSolved() {
        var matrix = LowerMatrix.laplacian(316);
        Ldl ldl = matrix.ldl();
        ldl.factorise(matrix.values(), new double[matrix.size()]);
        assertThat(ldl.solve(ones(matrix.size()), new double[matrix.size()])).isLessThan(1e-14);
    }

    @Test
    void anArrowFillsInNothingHoweverItIsNumbered() {
        int n = 2000;
        var arrow = new LowerMatrix(n);
        IntStream.range(0, n).forEach(i -> arrow.add(i, i, n));
        IntStream.range(1, n).forEach(i -> arrow.add(i, 0, 1));
        assertThat(arrow.ldl().fill()).isEqualTo(n - 1);
    }

    @Test
    void aMatrixThatHasNoPivotOnItsDiagonalIsSolvedByShifts() {
        var matrix = new LowerMatrix(2).add(1, 0, 1);
        Ldl ldl = matrix.ldl();
        assertThat(ldl.factorise(matrix.values(), new double[] {1e-8, -1e-8})).isEqualTo(new Inertia(1, 1, 0));
        double[] x = new double[2];
        assertThat(ldl.solve(new double[] {3, 5}, x)).isLessThan(1e-15);
        assertThat(x).containsExactly(new double[] {5, 3}, within(1e-14));
    }

    @Test
    void pivotsThatAreZeroAreReplacedAndCounted() {
        var matrix = new LowerMatrix(3).add(0, 0, 1).add(1, 0, 2).add(1, 1, 4).add(2, 2, -1);
        Ldl ldl = matrix.ldl();
        assertThat(ldl.factorise(matrix.values(), new double[3])).isEqualTo(new Inertia(1, 1, 1));
        double[] x = new double[3];
        assertThat(ldl.solve(new double[] {1, 2, 3}, x)).isLessThan(1e-15);
        assertThat(x[0] + 2 * x[1]).isCloseTo(1, within(1e-14));
        assertThat(ldl.solve(new double[] {1, 0, 0}, x)).isGreaterThan(1e-9);
    }

    @Test
    void aSecondFactorisationForgetsTheFirst() {
        var matrix = LowerMatrix.laplacian(9);
        double[] negated = Arrays.stream(matrix.values()).map(v -> -v).toArray();
        Ldl ldl = matrix.ldl();
        double[] x = new double[81];
        double[] y = new double[81];
        ldl.factorise(negated, new double[81]);
        ldl.solve(ones(81), y);
        assertThat(ldl.inertia()).isEqualTo(new Inertia(0, 81, 0));
        ldl.factorise(matrix.values(), new double[81]);
        ldl.solve(ones(81), x);
        assertThat(x).containsExactly(Arrays.stream(y).map(v -> -v).toArray(), within(1e-13));
    }

    @Test
    void operationsAreChargedByTheRule() {
        var matrix = new LowerMatrix(3)
                .add(0, 0, 2)
                .add(1, 1, 2)
                .add(2, 2, 2)
                .add(2, 0, 1)
                .add(2, 1, 1);
        var charged = new AtomicLong();
        var ldl = new Ldl(matrix.pattern(), charged::addAndGet);
        ldl.factorise(matrix.values(), new double[3]);
        assertThat(charged.get()).isEqualTo(ldl.factorisationFlops()).isEqualTo(6);
        assertThat(ldl.solveFlops()).isEqualTo(11);
        ldl.solve(new double[3], new double[3]);
        assertThat(charged.get()).isEqualTo(6 + 11 + 20);
    }

    @Test
    void anEntryAboveTheDiagonalIsRefused() {
        var pattern = new PatternBuilder(2);
        pattern.add(0, 1);
        SparsePattern upper = pattern.build();
        assertThatThrownBy(() -> new Ldl(upper, operations -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(0, 1)");
    }
}
