package dev.touchstone.suite.sketchednewton.sketches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchSizeTest {
    @ParameterizedTest
    @CsvSource({"1, 50, 1", "8, 50, 8", "8, 5, 5", "10%, 50, 5", "10%, 3, 1", "100%, 7, 7"})
    void itIsANumberOrAShareOfN(String text, int size, int columns) {
        assertThat(SketchSize.of(text).of(size)).isEqualTo(columns);
        assertThat(SketchSize.of(SketchSize.of(text).toString())).isEqualTo(SketchSize.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "0%", "101%", "NaN%", "half", "%", "1.5"})
    void whatIsNeitherIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SketchSize.of(text))
                .withMessageContaining("sketch size");
    }
}
