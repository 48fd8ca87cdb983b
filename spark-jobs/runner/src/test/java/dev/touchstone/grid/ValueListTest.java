package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueListTest {
    @Test
    void rangesAreWrittenAsPeopleDo() {
        assertThat(ValueList.of("2^-2..2^1")).containsExactly("0.25", "0.5", "1.0", "2.0");
        assertThat(ValueList.of("10^-1..10^0")).containsExactly("0.1", "1.0");
        assertThat(ValueList.of("-1..2")).containsExactly("-1", "0", "1", "2");
        assertThat(ValueList.of("linspace(0, 1, 3)")).containsExactly("0.0", "0.5", "1.0");
        assertThat(ValueList.of("logspace(1, 100, 3)")).containsExactly("1.0", "10.0", "100.0");
        assertThat(ValueList.of("2^-3")).containsExactly("0.125");
        assertThat(ValueList.of("linear")).containsExactly("linear");
        assertThat(ValueList.of("0.5")).containsExactly("0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2^3..2^1", "2^1..3^2", "5..1", "1..x", "logspace(0, 1, 3)", "linspace(0, 1, 1)", "1..200001"})
    void whatLooksLikeARangeAndIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> ValueList.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void timesAndSizesHaveUnits() {
        assertThat(Quantities.time("1h30m")).isEqualTo(Duration.ofMinutes(90));
        assertThat(Quantities.time("250ms")).isEqualTo(Duration.ofMillis(250));
        assertThat(Quantities.time("0.5s")).isEqualTo(Duration.ofMillis(500));
        assertThat(Quantities.bytes("512m")).isEqualTo(512L << 20);
        assertThatThrownBy(() -> Quantities.time("90")).hasMessageContaining("write 250ms, 90s");
        assertThatThrownBy(() -> Quantities.time("1h later")).hasMessageContaining("is no time");
        assertThatThrownBy(() -> Quantities.bytes("2 GB")).hasMessageContaining("write 512m or 2g");
    }
}
