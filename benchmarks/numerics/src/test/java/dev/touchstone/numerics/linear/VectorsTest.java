package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rounding tells orders of additions apart: 1e16 + 1 is 1e16. */
class VectorsTest {
    private static final double HUGE = 1e16;

    @Test
    void aVectorOfOnesHasNothingElse() {
        assertThat(Vectors.ones(3)).containsExactly(1, 1, 1);
    }

    @Test
    void dotKeepsFourPartialSums() {
        double[] x = {HUGE, 1, 1, 1, -HUGE, 1, 1, 1};
        assertThat(Vectors.dot(x, Vectors.ones(8)))
                .as("every fourth product is added to the same sum")
                .isEqualTo(6);
        assertThat(Vectors.dotInOrder(x, Vectors.ones(8), 8))
                .as("1e16 swallows the three ones that follow it")
                .isEqualTo(3);
    }

    /** The last products, too few for four, go to the first sum: (1e16 + 1) + ..., where the 1 is lost. */
    @Test
    void dotAddsTheRestToTheFirstSum() {
        double[] x = {HUGE, 0, 0, -HUGE, 1};
        assertThat(Vectors.dot(x, Vectors.ones(5))).isZero();
        assertThat(Vectors.dotInOrder(x, Vectors.ones(5), 5)).isEqualTo(1);
    }

    @Test
    void partsOfAVectorAreTakenFromTheirFirstNumberOn() {
        double[] rows = {1, 2, 3, 4, 5, 6};
        double[] y = {1, 10, 100, 1000};
        assertThat(Vectors.dot(rows, 2, y, 4)).isEqualTo(6543);
        assertThat(Vectors.dotInOrder(rows, 3, y, 2)).isEqualTo(54);
        assertThat(Vectors.dotInOrder(rows, y, 2)).isEqualTo(21);
        assertThat(Vectors.normInOrder(rows, 2, 4)).isEqualTo(5);
        assertThat(Vectors.sumOfMagnitudes(new double[] {-9, -2, 3, 9}, 1, 3)).isEqualTo(5);
        assertThat(Vectors.largestMagnitude(new double[] {-9, -2, 1, 9}, 1, 3)).isEqualTo(2);
    }

    @Test
    void normsAreThoseOfTheirFormulas() {
        double[] x = {3, 0, -4};
        assertThat(Vectors.norm(x)).isEqualTo(5);
        assertThat(Vectors.normInOrder(x)).isEqualTo(5);
        assertThat(Vectors.sumOfMagnitudes(x)).isEqualTo(7);
        assertThat(Vectors.largestMagnitude(x)).isEqualTo(4);
        assertThat(Vectors.largestMagnitude(new double[0])).isZero();
        assertThat(Vectors.largestMagnitude(new double[] {Double.NaN, 7})).isNaN();
    }

    @Test
    void aMultipleIsAddedInPlace() {
        double[] y = {1, 1, 1};
        Vectors.add(-2, new double[] {1, 2}, y);
        assertThat(y).containsExactly(-1, -3, 1);
    }
}
