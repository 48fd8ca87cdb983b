package dev.touchstone.family.nonlinear.augmented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsMatrixTest {
    private static final boolean[] ALL = {true, true, true};

    private final LbfgsMatrix H = new LbfgsMatrix(2);

    private double[] times(boolean[] free, double... q) {
        double[] product = q.clone();
        H.multiply(product, free);
        return product;
    }

    @Test
    void withoutPairsItIsTheIdentity() {
        assertThat(times(ALL, 3, -1, 2)).containsExactly(3, -1, 2);
        assertThat(H.isEmpty()).isTrue();
    }

    /** The secant equation: H y = s for the last pair. */
    @Test
    void theLastPairIsMet() {
        H.add(new double[] {1, 0, 0}, new double[] {2, 1, 0}, ALL);
        H.add(new double[] {0, 1, 1}, new double[] {1, 3, 2}, ALL);
        assertThat(times(ALL, 1, 3, 2)).containsExactly(new double[] {0, 1, 1}, within(1e-14));
    }

    /**
     * One pair s = (1, 0, 0), y = (2, 1, 0): H = (I - s y'/2) (2/5) (I - y s'/2) + s s'/2, by hand of (0, 1, 0): the middle
     * column of the first factor is (0, 1, 0) - (1, 0, 0) / 2.
     */
    @Test
    void aProductIsThatOfTheMatrixWrittenOut() {
        H.add(new double[] {1, 0, 0}, new double[] {2, 1, 0}, ALL);
        assertThat(times(ALL, 0, 1, 0)).containsExactly(new double[] {-0.2, 0.4, 0}, within(1e-15));
        assertThat(times(ALL, 0, 0, 1)).containsExactly(new double[] {0, 0, 0.4}, within(1e-15));
    }

    @Test
    void aPairOfNoPositiveCurvatureIsNotKept() {
        H.add(new double[] {1, 0, 0}, new double[] {-1, 5, 5}, ALL);
        H.add(new double[] {1, 0, 0}, new double[] {0, 5, 5}, ALL);
        assertThat(H.isEmpty()).isTrue();
    }

    /** With a memory of two the first pair is gone after the third. */
    @Test
    void theOldestPairIsForgotten() {
        var others = new LbfgsMatrix(2);
        H.add(new double[] {1, 1, 0}, new double[] {5, 7, 0}, ALL);
        for (LbfgsMatrix matrix : new LbfgsMatrix[] {H, others}) {
            matrix.add(new double[] {1, 0, 0}, new double[] {2, 1, 0}, ALL);
            matrix.add(new double[] {0, 1, 1}, new double[] {1, 3, 2}, ALL);
        }
        double[] expected = {1, 2, 3};
        others.multiply(expected, ALL);
        assertThat(times(ALL, 1, 2, 3)).containsExactly(expected);
    }

    /** On the free variables 0 and 2 the pair is s = (1, 1), y = (2, 2), so that H = I / 2 there; q stays elsewhere. */
    @Test
    void otherVariablesThanFreeOnesTakeNoPart() {
        H.add(new double[] {1, 9, 1}, new double[] {2, -7, 2}, new boolean[] {true, false, true});
        assertThat(times(new boolean[] {true, false, true}, 4, 5, 4))
                .containsExactly(new double[] {2, 5, 2}, within(1e-15));
    }

    @Test
    void clearingForgetsAll() {
        H.add(new double[] {1, 0, 0}, new double[] {2, 1, 0}, ALL);
        H.clear();
        assertThat(times(ALL, 0, 1, 0)).containsExactly(0, 1, 0);
    }
}
