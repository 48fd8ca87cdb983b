package dev.touchstone.family.learning.training;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

class HyperparameterChecksTest {
    @Test
    void theLeastValueIsAllowed() {
        assertThatCode(() -> HyperparameterChecks.atLeast(1, "epochs", 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> HyperparameterChecks.atLeast(1, "epochs", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("epochs must be at least 1, was 0");
        accepts(value -> HyperparameterChecks.atLeast(0, "weightDecay", value), 0, 0.5, 1e300);
        refuses(
                value -> HyperparameterChecks.atLeast(0, "weightDecay", value),
                "weightDecay must be at least 0, was ",
                -1e-300,
                Double.NaN,
                Double.POSITIVE_INFINITY);
    }

    @Test
    void zeroIsNotPositive() {
        accepts(value -> HyperparameterChecks.positive("epsilon", value), Double.MIN_VALUE, 1);
        refuses(
                value -> HyperparameterChecks.positive("epsilon", value),
                "epsilon must be positive, was ",
                0,
                -1,
                Double.NaN,
                Double.POSITIVE_INFINITY);
    }

    @Test
    void aDecayMayBeZeroAndNotOne() {
        accepts(value -> HyperparameterChecks.decay("beta1", value), 0, 0.9, Math.nextDown(1.0));
        refuses(
                value -> HyperparameterChecks.decay("beta1", value),
                "beta1 must be in [0, 1), was ",
                1,
                -0.1,
                Double.NaN);
    }

    @Test
    void aShareMayBeZeroAndOne() {
        accepts(value -> HyperparameterChecks.share("share", value), 0, 0.5, 1);
        refuses(
                value -> HyperparameterChecks.share("share", value),
                "share must be in [0, 1], was ",
                -0.1,
                Math.nextUp(1.0),
                Double.NaN);
    }

    @Test
    void aProperShareIsNeitherZeroNorOne() {
        accepts(value -> HyperparameterChecks.properShare("shrink", value), Double.MIN_VALUE, Math.nextDown(1.0));
        refuses(
                value -> HyperparameterChecks.properShare("shrink", value),
                "shrink must be in (0, 1), was ",
                0,
                1,
                Double.NaN);
    }

    private static void accepts(DoubleConsumer check, double... values) {
        for (double value : values) {
            assertThatCode(() -> check.accept(value)).as("%s", value).doesNotThrowAnyException();
        }
    }

    private static void refuses(DoubleConsumer check, String message, double... values) {
        for (double value : values) {
            assertThatThrownBy(() -> check.accept(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message + value);
        }
    }
}
