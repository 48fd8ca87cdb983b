package dev.touchstone.family.nonlinear.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    /** 1 &lt;= x0 &lt;= 3, x1 &lt;= 2, x2 = 5, x3 free. */
    private final Bounds bounds = new Bounds(new double[] {1, -NONE, 5, -NONE}, new double[] {3, 2, 5, NONE});

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 1",
        "0, 2, 2, 0",
        "0, 7, 3, 4",
        "1, -9, -9, 0",
        "1, 4, 2, 2",
        "2, 4, 5, 1",
        "2, 8, 5, 3",
        "3, 1e300, 1e300, 0"
    })
    void aValueIsProjectedToTheNearestAndViolatesByItsDistance(int i, double value, double nearest, double violation) {
        assertThat(bounds.project(i, value)).isEqualTo(nearest);
        assertThat(bounds.violation(i, value)).isEqualTo(violation);
    }

    /** At a bound a step that leads out is no step; one that leads in counts in full. */
    @ParameterizedTest
    @CsvSource({
        "0, 3, 10, 0",
        "0, 3, -1, 1",
        "0, 1, -10, 0",
        "0, 1, 0.5, -0.5",
        "0, 2, 10, -1",
        "3, 2, 7, -7",
        "2, 5, 9, 0"
    })
    void theNaturalResidualIsThePossiblePartOfAStepReversed(int i, double value, double step, double residual) {
        assertThat(bounds.naturalResidual(i, value, step)).isEqualTo(residual);
    }

    @Test
    void theLargestViolationIsOfAllValues() {
        assertThat(bounds.largestViolation(new double[] {2, 1, 5, -70})).isZero();
        assertThat(bounds.largestViolation(new double[] {0.5, 1, 5, 0})).isEqualTo(0.5);
        assertThat(bounds.largestViolation(new double[] {0.5, 3, 7, 0})).isEqualTo(2);
    }

    @Test
    void aValueWithEqualBoundsIsFixed() {
        assertThat(new boolean[] {bounds.isFixed(0), bounds.isFixed(1), bounds.isFixed(2), bounds.isFixed(3)})
                .containsExactly(false, false, true, false);
    }

    @Test
    void noBoundsAreInfiniteAndZeroOnesAreEqual() {
        assertThat(Bounds.none(2).areInfinite()).isTrue();
        assertThat(Bounds.none(2).areEqual()).isFalse();
        assertThat(Bounds.zero(2).areEqual()).isTrue();
        assertThat(Bounds.zero(2).areInfinite()).isFalse();
        assertThat(bounds.areInfinite()).isFalse();
        assertThat(bounds.areEqual()).isFalse();
        assertThat(Bounds.zero(3).size()).isEqualTo(3);
        assertThat(Bounds.none(1).project(0, -1e308)).isEqualTo(-1e308);
    }

    /** One value with one bound is enough to make a program more than equality-constrained. */
    @Test
    void aSingleBoundTellsProgramsApart() {
        var half = new Bounds(new double[] {-NONE, -NONE}, new double[] {NONE, 0});
        assertThat(half.areInfinite()).isFalse();
        assertThat(new Bounds(new double[] {1, 2}, new double[] {1, 3}).areEqual())
                .isFalse();
    }

    @Test
    void eachValueHasBothBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(new double[2], new double[3]))
                .withMessage("2 lower and 3 upper bounds; each value has both");
    }
}
