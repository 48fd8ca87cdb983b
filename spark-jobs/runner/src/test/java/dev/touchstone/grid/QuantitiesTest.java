package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource({
        "250ms, 250",
        "90s, 90000",
        "0.5s, 500",
        "10m, 600000",
        "1h30m, 5400000",
        "1d, 86400000",
        "1m1s1ms, 61001"
    })
    void timesHaveUnits(String text, long millis) {
        assertThat(Quantities.time(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "", "1h later", "-1s", "1 s", "s", "1w", "1e3s"})
    void whatIsNoTimeIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> Quantities.time(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is no time; write 250ms, 90s, 10m, 3h or 1h30m", text);
    }

    @Test
    void aTimeIsAtMostTenYears() {
        assertThat(Quantities.time("3650d")).isEqualTo(Duration.ofDays(3650));
        for (String longer : new String[] {"3650d1ms", "999999999999999999h", "9".repeat(400) + "s"}) {
            assertThatThrownBy(() -> Quantities.time(longer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a time is at most 3650d, was %s", longer);
        }
    }

    @Test
    void sizesArePowersOf1024() {
        assertThat(Quantities.bytes("3k")).isEqualTo(3072);
        assertThat(Quantities.bytes("512m")).isEqualTo(512L << 20);
        assertThat(Quantities.bytes("2G")).isEqualTo(2L << 30);
        assertThat(Quantities.bytes("4t")).isEqualTo(4L << 40);
        assertThat(Quantities.bytes("99999999999g")).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2 GB", "2gb", "-1m", "1.5g"})
    void whatIsNoSizeIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> Quantities.bytes(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is no size; write 512m or 2g", text);
    }

    @Test
    void aNameMatchesItselfAndAPatternMatchesAnyTextForItsStars() {
        assertThat(NamePattern.of("libsvm-*").matches("libsvm-glass")).isTrue();
        assertThat(NamePattern.of("libsvm-*").matches("my-libsvm-glass")).isFalse();
        assertThat(NamePattern.of("*@n=*").matches("bowl@n=7")).isTrue();
        assertThat(NamePattern.of("a.c").matches("abc")).as("a dot is a dot").isFalse();
        assertThat(NamePattern.of("a.c").matches("a.c")).isTrue();
        assertThat(NamePattern.of("a.c").isName()).isTrue();
        assertThat(NamePattern.of("a*").isName()).isFalse();
    }
}
