package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
        assertThat(ValueList.of("logspace(1e-4,1e-2,3)"))
                .hasSize(3)
                .startsWith("1.0E-4")
                .endsWith("0.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "0.5", "1e-3", "refined-0.1", "", "a^2", "x(1)"})
    void anyOtherTextIsAValueItself(String text) {
        assertThat(ValueList.of(text)).containsExactly(text);
    }

    @Test
    void aPowerIsANumber() {
        assertThat(ValueList.of("2^-3")).containsExactly("0.125");
        assertThat(ValueList.of("10^3")).containsExactly("1000.0");
    }

    @Property
    void wholeNumbersAreAllFromTheFirstToTheLast(
            @ForAll @IntRange(min = -1000, max = 1000) int from, @ForAll @IntRange(max = 200) int more) {
        List<String> values = ValueList.of("%d..%d".formatted(from, from + more));
        assertThat(values).hasSize(more + 1);
        assertThat(values.get(0)).isEqualTo(Integer.toString(from));
        assertThat(values.get(more)).isEqualTo(Integer.toString(from + more));
    }

    @Property
    void spacesEndExactlyWhereTheyAreToldTo(@ForAll @IntRange(min = 2, max = 50) int count) {
        for (String kind : List.of("linspace", "logspace")) {
            List<String> values = ValueList.of("%s(0.3, 0.9, %d)".formatted(kind, count));
            assertThat(values).hasSize(count).startsWith("0.3").endsWith("0.9");
            assertThat(values.stream().map(Double::valueOf)).isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2^3..2^1",
                "2^1..3^2",
                "5..1",
                "1..x",
                "1..",
                "logspace(0, 1, 3)",
                "linspace(0, 1, 1)",
                "linspace(0, 1, 2.5)",
                "linspace(0, 1)",
                "linspace(e, 1, 3)",
                "1..200001",
                "linspace(0, 1, 1e6)",
                "1..99999999999999999999",
                "2^-12..2^99999"
            })
    void aTextThatLooksLikeARangeAndIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> ValueList.of(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aRangeOfTooManyValuesIsRefusedBeforeItIsBuilt() {
        assertThatThrownBy(() -> ValueList.of("-999999999999999999..999999999999999999"))
                .hasMessageContaining("has 1,999,999,999,999,999,999 values; 100,000 are allowed");
    }
}
