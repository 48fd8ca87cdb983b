package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.Quotients;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The losses of a row against their formulas and against difference quotients. */
class RowLossTest {
    private static final Offset<Double> ROUNDING = within(1e-14);

    private static final RowLoss LOGISTIC = new LogisticRowLoss(new int[] {0, 1});
    private static final RowLoss SOFTMAX = new SoftmaxRowLoss(new int[] {2, 0}, 3);
    private static final RowLoss SQUARED = new SquaredRowLoss(new double[][] {{0}, {1}}, 2);

    static Stream<RowLoss> losses() {
        return Stream.of(LOGISTIC, SOFTMAX, SQUARED);
    }

    /** log(1 + e^z) - y z: log 2 at 0, and log(1 + 1/3) at z = log 3 of y = 1. */
    @Test
    void theLogisticLossIsItsFormula() {
        assertThat(LOGISTIC.value(new double[] {0}, 0)).isCloseTo(Math.log(2), ROUNDING);
        assertThat(LOGISTIC.value(new double[] {Math.log(3)}, 0)).isCloseTo(Math.log(4), ROUNDING);
        assertThat(LOGISTIC.value(new double[] {Math.log(3)}, 1)).isCloseTo(Math.log(4 / 3.0), ROUNDING);
        assertThat(gradient(LOGISTIC, 1, Math.log(3))[0]).isCloseTo(-0.25, ROUNDING);
        assertThat(curvature(LOGISTIC, 1, Math.log(3))[0]).isCloseTo(3 / 16.0, ROUNDING);
    }

    /** The logits log 1, log 2, log 3 have the probabilities 1/6, 2/6 and 3/6. */
    @Test
    void theSoftmaxLossIsItsFormula() {
        double[] z = {0, Math.log(2), Math.log(3)};
        assertThat(SOFTMAX.value(z.clone(), 0)).isCloseTo(Math.log(2), ROUNDING);
        assertThat(SOFTMAX.value(z.clone(), 1)).isCloseTo(Math.log(6), ROUNDING);
        assertThat(gradient(SOFTMAX, 1, z)).containsExactly(new double[] {1 / 6.0 - 1, 2 / 6.0, 3 / 6.0}, ROUNDING);
        assertThat(curvature(SOFTMAX, 1, z)).containsExactly(new double[] {5 / 36.0, 8 / 36.0, 9 / 36.0}, ROUNDING);
    }

    @Test
    void theSquaredLossIsNotHalved() {
        assertThat(SQUARED.value(new double[] {3}, 1)).isEqualTo(4);
        assertThat(gradient(SQUARED, 1, 3)).containsExactly(4);
        RowLoss unclassified = new SquaredRowLoss(new double[][] {{1, -1}}, 0);
        assertThat(unclassified.value(new double[] {3, 1}, 0)).isEqualTo(4 + 4);
        assertThat(gradient(unclassified, 0, 3, 1)).containsExactly(4, 4);
        assertThat(unclassified.classes()).isZero();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void derivativesAreDifferenceQuotients(RowLoss loss) {
        int p = loss == SOFTMAX ? 3 : 1;
        for (int row = 0; row < 2; row++) {
            for (double shift : new double[] {-3, -0.4, 0.7, 5}) {
                double[] z = p == 3 ? new double[] {shift, 0.3, -0.2} : new double[] {shift};
                for (int c = 0; c < p; c++) {
                    int i = row;
                    int of = c;
                    assertThat(gradient(loss, row, z)[c])
                            .isCloseTo(Quotients.central(at -> loss.value(at, i), z, c), within(1e-8));
                    assertThat(curvature(loss, row, z)[c])
                            .isCloseTo(Quotients.central(at -> gradient(loss, i, at)[of], z, c), within(1e-8));
                }
            }
        }
    }

    @Test
    void aTieIsTheFirstClass() {
        assertThat(LOGISTIC.right(new double[] {0}, 0)).isTrue();
        assertThat(LOGISTIC.right(new double[] {0}, 1)).isFalse();
        assertThat(LOGISTIC.right(new double[] {1e-300}, 1)).isTrue();
        assertThat(SQUARED.right(new double[] {0.5}, 0)).isTrue();
        assertThat(SQUARED.right(new double[] {0.5}, 1)).isFalse();
        assertThat(SQUARED.right(new double[] {0.51}, 1)).isTrue();
        assertThat(SOFTMAX.right(new double[] {1, 1, 1}, 1)).isTrue();
        assertThat(SOFTMAX.right(new double[] {1, 1, 1}, 0)).isFalse();
        assertThat(SOFTMAX.right(new double[] {1, 1, 1.1}, 0)).isTrue();
    }

    @Test
    void hugeLogitsNeitherOverflowNorLoseTheirSlope() {
        for (RowLoss loss : List.of(LOGISTIC, SOFTMAX)) {
            double[] z = loss == SOFTMAX ? new double[] {800, -800, 0} : new double[] {-800};
            int wrong = loss == SOFTMAX ? 0 : 1;
            assertThat(loss.value(z.clone(), wrong)).isEqualTo(800);
            assertThat(gradient(loss, wrong, z)[0]).isEqualTo(loss == SOFTMAX ? 1 : -1);
            assertThat(curvature(loss, wrong, z)[0]).isZero();
        }
    }

    @Test
    void aLossKnowsItsRowsAndClasses() {
        assertThat(losses()).extracting(RowLoss::rows).containsOnly(2);
        assertThat(losses()).extracting(RowLoss::classes).containsExactly(2, 3, 2);
    }

    private static double[] gradient(RowLoss loss, int row, double... z) {
        double[] g = z.clone();
        loss.gradient(g, row);
        return g;
    }

    private static double[] curvature(RowLoss loss, int row, double... z) {
        double[] h = z.clone();
        loss.curvature(h, row);
        return h;
    }
}
