package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0.0",
        "+1, 1",
        ".5, 0.5",
        "5., 5",
        "1e-3, 0.001",
        "1E+3, 1000",
        "0.1, 0.1",
        "1e999, Infinity",
        "1e-999, 0",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
        "0.1000000000000000055511151231257827, 0.1"
    })
    void decimalNumbersAreTheNearestDoubles(String text, Double expected) {
        assertThat(DecimalNumber.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", " 1", "1 ", "1d", "1f", "0x1p3", "1_000", "1,5", "e5", "-", "nan", "+NaN", "inf", "1\u0000"
            })
    void whateverElseJavaOrSomebodyReadsAsANumberIsRefused(String text) {
        assertThatThrownBy(() -> DecimalNumber.parse(text)).isInstanceOf(NumberFormatException.class);
    }
}
