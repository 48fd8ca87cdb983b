package dev.touchstone.datasets.sif.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intrinsic functions: ANSI X3.9-1978, table 5. Values at 1/2 by series in decimal arithmetic of 40 digits. */
class IntrinsicTest {
    @ParameterizedTest
    @CsvSource({
        "ABS, 0.5",
        "SQRT, 0.70710678118654752440",
        "EXP, 1.64872127070012814684",
        "LOG, -0.69314718055994530941",
        "LOG10, -0.30102999566398119521",
        "SIN, 0.47942553860420300027",
        "COS, 0.87758256189037271611",
        "TAN, 0.54630248984379051325",
        "ASIN, 0.52359877559829887307",
        "ACOS, 1.04719755119659774615",
        "ATAN, 0.46364760900080611621",
        "SINH, 0.52109530549374736162",
        "COSH, 1.12762596520638078522",
        "TANH, 0.46211715726000975850",
        "INT, 0.5",
        "NINT, 1",
        "DBLE, 0.5",
        "REAL, 0.5"
    })
    void valuesAtOneHalf(Intrinsic function, double expected) {
        assertThat(function.apply(0.5)).isEqualTo(expected, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "SQRT, DOUBLE, DOUBLE",
        "SQRT, SINGLE, SINGLE",
        "SQRT, INTEGER, SINGLE",
        "DSQRT, SINGLE, DOUBLE",
        "ALOG, SINGLE, SINGLE",
        "ALOG, DOUBLE, DOUBLE",
        "ABS, INTEGER, INTEGER",
        "DABS, INTEGER, DOUBLE",
        "INT, DOUBLE, INTEGER",
        "NINT, SINGLE, INTEGER",
        "DBLE, SINGLE, DOUBLE",
        "REAL, DOUBLE, SINGLE",
        "FLOAT, INTEGER, SINGLE"
    })
    void theNameAndTheArgumentDecideTheTypeOfTheResult(String name, FortranType argument, FortranType result) {
        assertThat(Intrinsic.named(name).orElseThrow().resultType(name, argument))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GAMMA", "DD", "", "DDSQRT", "MAX", "sqrt"})
    void otherNamesAreNoFunctionsOfOneNumber(String name) {
        assertThat(Intrinsic.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ATAN2, 1, 2, 0.46364760900080611621",
        "DATAN2, 1, -2, 2.67794504458898712225",
        "SIGN, 3, -2, -3",
        "DSIGN, -3, 2, 3",
        "MOD, 7, 3, 1",
        "MOD, -7, 3, -1",
        "DMOD, 7.5, -2, 1.5",
        "MIN, 1, 2, 1",
        "DMIN1, 2, 1, 1",
        "MAX, 1, 2, 2",
        "DMAX1, 1, -2, 1"
    })
    void functionsOfTwoNumbers(String name, double a, double b, double expected) {
        assertThat(BinaryIntrinsic.named(name).orElseThrow().apply(a, b)).isEqualTo(expected, within(1e-15));
    }

    @Test
    void onlyMinAndMaxTakeMoreThanTwo() {
        assertThat(BinaryIntrinsic.values())
                .filteredOn(BinaryIntrinsic::takesMany)
                .containsExactly(BinaryIntrinsic.MIN, BinaryIntrinsic.MAX);
        assertThat(BinaryIntrinsic.named("AMAX1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LOGICAL, INTEGER, INTEGER",
        "INTEGER, SINGLE, SINGLE",
        "DOUBLE, SINGLE, DOUBLE",
        "SINGLE, SINGLE, SINGLE"
    })
    void theWiderOfTwoTypesIsThatOfTheResult(FortranType a, FortranType b, FortranType wider) {
        assertThat(a.with(b)).isEqualTo(wider);
        assertThat(b.with(a)).isEqualTo(wider);
    }

    @Test
    void aTypeHoldsWhatFortranKeeps() {
        assertThat(FortranType.SINGLE.hold(0.1)).isEqualTo((double) 0.1f);
        assertThat(FortranType.DOUBLE.hold(0.1)).isEqualTo(0.1);
        assertThat(FortranType.INTEGER.hold(-2.9)).isEqualTo(-2);
    }
}
