package dev.touchstone.datasets.sif.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FortranMathTest {
    @ParameterizedTest
    @CsvSource({
        "2, 10, 1024",
        "-2, 3, -8",
        "-2, -3, -0.125",
        "0, 0, 1",
        "5, 0, 1",
        "0, -1, Infinity",
        "1.5, 1, 1.5",
        "NaN, 0, 1",
        "2, 1023, 8.98846567431158E307",
        "2, 1024, Infinity",
        "2, -1074, 0"
    })
    void powers(double x, double k, Double expected) {
        assertThat(FortranMath.power(x, k)).isEqualTo(expected);
    }

    /** x ** 3 is x * x^2 and x ** 6 is x^2 * x^4, which round otherwise than pow. */
    @Test
    void theFactorsAreMultipliedFromTheLowestBitOn() {
        double x = 1.1;
        double square = x * x;
        assertThat(FortranMath.power(x, 3)).isEqualTo(x * square);
        assertThat(FortranMath.power(x, 6)).isEqualTo(square * (square * square));
        assertThat(FortranMath.power(x, 7)).isEqualTo(x * square * (square * square));
        assertThat(FortranMath.power(x, -3)).isEqualTo(1 / (x * square));
    }

    /** Every multiplication rounds by half a unit: a power of k has at most 2 log2 k of them. */
    @Property
    void powersAreThoseOfExactArithmetic(
            @ForAll @DoubleRange(min = -8, max = 8) double x, @ForAll @IntRange(min = 0, max = 64) int k) {
        BigDecimal exact = new BigDecimal(x).pow(k, MathContext.DECIMAL128);
        double expected = exact.doubleValue();
        assertThat(FortranMath.power(x, k)).isCloseTo(expected, within(64 * Math.ulp(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "2.7, 2, 3",
        "-2.7, -2, -3",
        "2.5, 2, 3",
        "-2.5, -2, -3",
        "0.4, 0, 0",
        "-0.4, -0.0, -0.0",
        "3, 3, 3",
        "1e300, 1e300, 1e300",
        "NaN, NaN, NaN"
    })
    void wholeCutsAndNearestRoundsHalvesAwayFromZero(double v, Double whole, Double nearest) {
        assertThat(FortranMath.whole(v)).isEqualTo(whole);
        assertThat(FortranMath.nearest(v)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"2, -3, -2", "-2, 3, 2", "-2, 0, 2", "2, -0.0, -2", "-2, NaN, 2", "NaN, -1, NaN"})
    void signIsTheMagnitudeOfTheFirstWithTheSignOfTheSecond(double magnitude, double sign, Double expected) {
        assertThat(FortranMath.sign(magnitude, sign)).isEqualTo(expected);
    }
}
