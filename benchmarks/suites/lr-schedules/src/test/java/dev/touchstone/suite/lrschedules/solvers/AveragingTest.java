package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AveragingTest {
    @Test
    void withoutAWarmUpTheAverageIsThePlainMean() {
        var averaging = new Averaging(AveragingWeights.ofAuthors());
        for (int t = 1; t <= 5; t++) {
            averaging.next(0.3);
            assertThat(averaging.gamma()).isEqualTo(0.3);
            assertThat(averaging.c()).isCloseTo(1.0 / t, within(1e-15));
        }
    }

    @Test
    void theRateRisesToItsFullValueAtTheEndOfTheWarmUp() {
        var averaging = new Averaging(new AveragingWeights(4, 0, 2));
        double[] rates = {0.25, 0.5, 0.75, 1, 1};
        for (double rate : rates) {
            averaging.next(1);
            assertThat(averaging.gamma()).isEqualTo(rate);
        }
    }

    /** Weights 1/16, 4/16, 9/16, 16/16 of a warm-up over four steps. */
    @Test
    void weightsOfAWarmUpAreSquaresOfItsRates() {
        var averaging = new Averaging(new AveragingWeights(4, 0, 2));
        double[] shares = {1, 4 / 5.0, 9 / 14.0, 16 / 30.0, 16 / 46.0};
        for (double share : shares) {
            averaging.next(1);
            assertThat(averaging.c()).isCloseTo(share, within(1e-15));
        }
    }

    /** The weight is that of the largest rate so far: a rate that falls lowers no weight. */
    @Test
    void aFallingRateKeepsItsWeight() {
        var averaging = new Averaging(new AveragingWeights(0, 0, 2));
        averaging.next(1);
        averaging.next(0.1);
        assertThat(averaging.gamma()).isEqualTo(0.1);
        assertThat(averaging.c()).isEqualTo(0.5);
    }

    /** Weights 1, 2, 3 with r = 1. */
    @Test
    void laterStepsWeighMoreByThePowerOfTheirNumber() {
        var averaging = new Averaging(new AveragingWeights(0, 1, 0));
        double[] shares = {1, 2 / 3.0, 3 / 6.0};
        for (double share : shares) {
            averaging.next(0.7);
            assertThat(averaging.c()).isCloseTo(share, within(1e-15));
        }
    }

    @Test
    void aRateOfZeroHasNoWeightAndBreaksNothing() {
        var averaging = new Averaging(AveragingWeights.ofAuthors());
        averaging.next(0);
        assertThat(averaging.c()).isZero();
        averaging.next(1);
        assertThat(averaging.c()).isOne();
    }
}
