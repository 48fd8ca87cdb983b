package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThetaTest {
    @ParameterizedTest
    @CsvSource({"0.25, 3, 9, 0.25", "0.5^k, 3, 9, 0.125", "residual, 3, 9, 1", "residual, 3, 0.01, 0.01"})
    void itIsWhatItSays(String text, int k, double residual, double theta) {
        assertThat(Theta.of(text).at(k, residual)).isCloseTo(theta, within(0.0));
        assertThat(Theta.of(Theta.of(text).toString())).isEqualTo(Theta.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2", "NaN", "^k", "k", ""})
    void whatIsNoFractionIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Theta.of(text)).withMessageContaining("theta");
    }
}
