package dev.touchstone.family.learning.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Instance.Reference;
import dev.touchstone.datasets.MalformedDataException;
import org.junit.jupiter.api.Test;

class KnownOptimaTest {
    private static final Optima TWO = Optima.read(
            """
            digest,instance,value,source
            0123456789abcdef,iris,0.04,MLlib

            fedcba9876543210,iris,0.05,SciPy
            """);

    @Test
    void aValueIsThatOfItsNameAndItsData() {
        assertThat(TWO.of("iris", "fedcba9876543210")).contains(new Reference(0.05, "SciPy"));
        assertThat(TWO.of("iris", "0123456789abcdef")).contains(new Reference(0.04, "MLlib"));
    }

    @Test
    void aValueOfOtherDataOrOfAnotherNameIsNotTaken() {
        assertThat(TWO.of("iris", "0000000000000000")).isEmpty();
        assertThat(TWO.of("wine", "0123456789abcdef")).isEmpty();
    }

    @Test
    void aNameAloneFindsTheFirstRow() {
        assertThat(TWO.named("iris")).contains(new Reference(0.04, "MLlib"));
        assertThat(TWO.named("wine")).isEmpty();
    }

    @Test
    void theHeaderIsNoRow() {
        assertThat(TWO.rows()).hasSize(2);
        assertThat(Optima.read("digest,instance,value,source\n").rows()).isEmpty();
        assertThat(Optima.none().rows()).isEmpty();
    }

    @Test
    void aRowHasFourColumnsAndANumber() {
        assertThatThrownBy(() -> Optima.read("digest,instance,value,source\n0123456789abcdef,iris"))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("optima.csv, line 2");
        assertThatThrownBy(() -> Optima.read("digest,instance,value,source\n0123456789abcdef,iris,small,MLlib"))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("optima.csv, line 2");
    }

    /** The loss of a guess over k classes is log k, at most log 26 here. */
    @Test
    void shippedOptimaAreLossesOfNamedDataWithASource() {
        assertThat(Optima.shipped().rows()).hasSizeGreaterThanOrEqualTo(7).allSatisfy(row -> {
            assertThat(row.digest()).matches("[0-9a-f]{16}");
            assertThat(row.best().value()).isBetween(0.0, Math.log(26));
            assertThat(row.best().source()).isNotBlank();
        });
        assertThat(Optima.shipped().named("libsvm-letter")).isPresent();
    }
}
