package dev.touchstone.suite.lrschedules.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    /** The formulas by hand, at steps 1, 25, 50, 90 and 100 of 100; u = t/100. */
    @ParameterizedTest
    @CsvSource({
        "flat, 1, 1, 1, 1, 1",
        "inverse, 1, 0.04, 0.02, 0.011111111111111112, 0.01",
        "inverse-sqrt, 1, 0.2, 0.1414213562373095, 0.10540925533894598, 0.1",
        "linear, 0.99, 0.75, 0.5, 0.1, 0",
        "cosine, 0.9997532801828658, 0.8535533905932737, 0.5, 0.02447174185242323, 0",
        "poly-2, 0.9801, 0.5625, 0.25, 0.01, 0",
        "one-minus-sqrt, 0.9, 0.5, 0.2928932188134524, 0.05131670194948623, 0",
        "stepwise, 1, 1, 1, 0.01, 0.001",
        "wsd-0.2, 1, 1, 1, 0.5, 0",
        "warmup-0.05-linear, 0.2, 0.7894736842105263, 0.5263157894736842, 0.10526315789473684, 0",
        "exponential, 0.954992586021436, 0.31622776601683794, 0.1, 0.015848931924611134, 0.01",
        "noam-25, 0.04, 1, 0.7071067811865476, 0.5270462766947299, 0.5"
    })
    void multipliersAreThoseOfTheFormula(String name, double at1, double at25, double at50, double at90, double at100) {
        Schedule schedule = Schedule.of(name);
        assertThat(schedule.at(1, 100)).isCloseTo(at1, within(1e-12));
        assertThat(schedule.at(25, 100)).isCloseTo(at25, within(1e-12));
        assertThat(schedule.at(50, 100)).isCloseTo(at50, within(1e-12));
        assertThat(schedule.at(90, 100)).isCloseTo(at90, within(1e-12));
        assertThat(schedule.at(100, 100)).isCloseTo(at100, within(1e-12));
        assertThat(schedule).hasToString(name).isEqualTo(Schedule.of(name)).hasSameHashCodeAs(Schedule.of(name));
    }

    @Test
    void stepwiseFallsBehindSixtyEightyAndNinetyFivePercent() {
        Schedule stepwise = Schedule.of("stepwise");
        assertThat(new double[] {stepwise.at(60, 100), stepwise.at(61, 100), stepwise.at(81, 100), stepwise.at(96, 100)
                })
                .containsExactly(1, 0.1, 0.01, 0.001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flat",
                "inverse",
                "inverse-sqrt",
                "linear",
                "cosine",
                "poly-1.5",
                "one-minus-sqrt",
                "stepwise",
                "wsd-1",
                "noam-3",
                "exponential",
                "warmup-0.3-inverse",
                "warmup-0.3-wsd-0.2"
            })
    void multipliersStayBetweenZeroAndOneForEveryNumberOfSteps(String name) {
        Schedule schedule = Schedule.of(name);
        for (long T : new long[] {1, 2, 3, 7, 1000}) {
            for (long t = 1; t <= T; t++) {
                assertThat(schedule.at(t, T)).as("%s at %d of %d", name, t, T).isBetween(0.0, 1.0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "triangle",
                "poly-",
                "poly-0",
                "poly-x",
                "wsd-1.5",
                "wsd-0",
                "noam-0.5",
                "warmup-0-linear",
                "warmup-2-linear",
                "warmup-0.1-",
                "warmup-0.1-warmup-0.1-linear",
                "Linear",
                "linear "
            })
    void anUnknownNameIsAnsweredWithTheKnownOnes(String name) {
        assertThatThrownBy(() -> Schedule.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no schedule \"")
                .hasMessageContaining("known: flat, inverse, inverse-sqrt, linear, cosine");
    }
}
