package dev.touchstone.family.nonlinear.solvers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingRangeTest {
    /** Each check with the values at the edge inside, those at the edge outside, and what it wants. */
    private static Stream<Arguments> ranges() {
        return Stream.of(
                range(v -> SettingRange.positive("s", v), of(Double.MIN_VALUE, 1e300), of(0, -1), "positive"),
                range(v -> SettingRange.notNegative("s", v), of(0, 1), of(-Double.MIN_VALUE), "not negative"),
                range(v -> SettingRange.atLeast("s", v, 3), of(3, 4), of(2.999), "at least 3"),
                range(v -> SettingRange.moreThan("s", v, 1), of(1.001), of(1, 0), "more than 1"),
                range(v -> SettingRange.fraction("s", v), of(1e-9, 0.999), of(0, 1, -1, 2), "in (0, 1)"),
                range(v -> SettingRange.fractionOrOne("s", v), of(1e-9, 1), of(0, 1.001), "in (0, 1]"),
                range(v -> SettingRange.lessThanHalf("s", v), of(1e-9, 0.499), of(0, 0.5), "in (0, 1/2)"),
                range(
                        v -> SettingRange.positiveAndAtMost("s", v, "most", 2),
                        of(1e-9, 2),
                        of(0, 2.001),
                        "positive and at most most, 2.0"),
                range(v -> SettingRange.number("s", v), of(-1e300, 0, Double.POSITIVE_INFINITY), of(), "a number"));
    }

    private static double[] of(double... values) {
        return values;
    }

    private static Arguments range(DoubleConsumer check, double[] inside, double[] outside, String wanted) {
        return Arguments.of(wanted, check, inside, outside);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranges")
    void valuesInsidePassAndOthersAreRefused(String wanted, DoubleConsumer check, double[] inside, double[] outside) {
        for (double value : inside) {
            assertThatCode(() -> check.accept(value)).doesNotThrowAnyException();
        }
        for (double value : outside) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> check.accept(value))
                    .withMessage("s %s; it must be %s".formatted(value, wanted));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> check.accept(Double.NaN));
    }
}
