package dev.touchstone.suite.lrschedules.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules where an index that is off by one shows: the first step, the last, the end of a warm-up, the bends. */
class ScheduleEdgesTest {
    private static final int T = 1000;
    private static final Offset<Double> ROUNDING = within(1e-12);

    /** Closed forms at t = 1, T/2 and T, by hand. */
    @ParameterizedTest
    @CsvSource({
        "flat, 1, 1, 1",
        "inverse, 1, 0.002, 0.001",
        "inverse-sqrt, 1, 0.044721359549995794, 0.03162277660168379",
        "linear, 0.999, 0.5, 0",
        "cosine, 0.9999975326009292, 0.5, 0",
        "poly-3, 0.997002999, 0.125, 0",
        "one-minus-sqrt, 0.9683772233983162, 0.2928932188134524, 0",
        "stepwise, 1, 1, 0.001",
        "exponential, 0.9931160484209338, 0.03162277660168379, 0.001",
        "wsd-0.25, 1, 1, 0",
        "noam-100, 0.01, 0.4472135954999579, 0.31622776601683794"
    })
    void firstMiddleAndLastStepAreThoseOfTheFormula(String name, double first, double middle, double last) {
        Schedule schedule = Schedule.of(name);
        assertThat(schedule.at(1, T)).isCloseTo(first, ROUNDING);
        assertThat(schedule.at(T / 2, T)).isCloseTo(middle, ROUNDING);
        assertThat(schedule.at(T, T)).isCloseTo(last, ROUNDING);
    }

    /**
     * The first of 100 warm-up steps has 1/100, step 99 has 99/100, and step 100 has the first value of linear decay.
     */
    @Test
    void aWarmUpEndsWhereTheOtherScheduleBegins() {
        Schedule warmed = Schedule.of("warmup-0.1-linear");
        assertThat(warmed.at(1, T)).isCloseTo(0.01, ROUNDING);
        assertThat(warmed.at(50, T)).isCloseTo(0.5, ROUNDING);
        assertThat(warmed.at(99, T)).isCloseTo(0.99, ROUNDING);
        assertThat(warmed.at(100, T)).isCloseTo(1, ROUNDING);
        assertThat(warmed.at(101, T)).isCloseTo(1 - 1 / 900.0, ROUNDING);
        assertThat(warmed.at(550, T)).as("half of the 900 that are left").isCloseTo(0.5, ROUNDING);
        assertThat(warmed.at(T, T)).isCloseTo(0, ROUNDING);
    }

    /** The step at the end of a warm-up is step 0 of what follows, at which noam begins from 0 again. */
    @Test
    void theStepAtTheEndOfAWarmUpBelongsToWhatFollows() {
        Schedule warmed = Schedule.of("warmup-0.1-noam-50");
        assertThat(warmed.at(99, T)).isCloseTo(0.99, ROUNDING);
        assertThat(warmed.at(100, T)).isZero();
        assertThat(warmed.at(110, T)).isCloseTo(0.2, ROUNDING);
        assertThat(warmed.at(150, T)).isEqualTo(1);
    }

    /** 1/t counts from the end of the warm-up; there t is 0 and taken for 1. */
    @Test
    void aWarmUpShiftsTheStepsOfWhatFollows() {
        Schedule warmed = Schedule.of("warmup-0.1-inverse");
        assertThat(warmed.at(100, T)).isEqualTo(1);
        assertThat(warmed.at(101, T)).isEqualTo(1);
        assertThat(warmed.at(102, T)).isEqualTo(0.5);
        assertThat(warmed.at(110, T)).isEqualTo(0.1);
    }

    @Test
    void aCoolDownBendsAtItsBegin() {
        Schedule wsd = Schedule.of("wsd-0.25");
        assertThat(wsd.at(749, T)).isEqualTo(1);
        assertThat(wsd.at(750, T)).isEqualTo(1);
        assertThat(wsd.at(751, T)).isCloseTo(249 / 250.0, ROUNDING);
        assertThat(wsd.at(999, T)).isCloseTo(1 / 250.0, ROUNDING);
    }

    @Test
    void noamPeaksAtTheEndOfItsWarmUp() {
        Schedule noam = Schedule.of("noam-100");
        assertThat(noam.at(99, T)).isCloseTo(0.99, ROUNDING);
        assertThat(noam.at(100, T)).isEqualTo(1);
        assertThat(noam.at(101, T)).isCloseTo(Math.sqrt(100 / 101.0), ROUNDING);
        assertThat(noam.at(400, T)).isCloseTo(0.5, ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"linear", "cosine", "poly-2", "one-minus-sqrt", "stepwise", "wsd-0.2", "exponential", "flat"})
    void withoutAWarmUpNoScheduleRises(String name) {
        Schedule schedule = Schedule.of(name);
        for (int t = 1; t < T; t++) {
            assertThat(schedule.at(t + 1, T)).as("step %d", t).isLessThanOrEqualTo(schedule.at(t, T));
        }
    }

    /** Five norms over ten steps: the first and the last value stand at the ends, those between are interpolated. */
    @Test
    void aRefinementIsStretchedOverARunOfAnotherLength() {
        double[] norms = {4, 2, 1, 2, 3};
        double[] values = Refinement.multipliers(norms, 2); // tau 0.1 of five is a window of one
        Schedule refined = Schedule.of("refined-0.1").fromNorms(norms, 2);
        assertThat(refined.at(1, 9)).isCloseTo(values[0], ROUNDING);
        assertThat(refined.at(2, 9)).isCloseTo((values[0] + values[1]) / 2, ROUNDING);
        assertThat(refined.at(3, 9)).isCloseTo(values[1], ROUNDING);
        assertThat(refined.at(8, 9)).isCloseTo((values[3] + values[4]) / 2, ROUNDING);
        assertThat(refined.at(9, 9)).isCloseTo(values[4], ROUNDING).isZero();
    }

    @Test
    void thePowerOfANormIsThatOfTheMethod() {
        double[] norms = {4, 2, 1, 2, 3};
        assertThat(Schedule.of("refined-0.1").fromNorms(norms, 1).at(2, 5))
                .isCloseTo(Refinement.multipliers(norms, 1)[1], ROUNDING)
                .isNotCloseTo(Refinement.multipliers(norms, 2)[1], within(0.01));
    }

    /**
     * 1024 norms are pairs of neighbours over which the bound is minimised: each step of a pair has nearly the same
     * value.
     */
    @Test
    void theBoundOfALongRunIsMinimisedOverMeansOfNeighbours() {
        double[] pairs = IntStream.range(0, 1024)
                .mapToDouble(t -> 2 + Math.sin(Math.floor(t / 2.0) / 20))
                .toArray();
        double[] means =
                IntStream.range(0, 512).mapToDouble(i -> 2 + Math.sin(i / 20.0)).toArray();
        Schedule ofPairs = Schedule.of("bound-optimal").fromNorms(pairs, 2);
        Schedule ofMeans = Schedule.of("bound-optimal").fromNorms(means, 2);
        for (int t : new int[] {1, 100, 256, 511, 512}) {
            assertThat(ofPairs.at(t, 512)).as("step %d", t).isCloseTo(ofMeans.at(t, 512), ROUNDING);
        }
        assertThat(ofPairs.normsCollapsed()).isFalse();
    }

    @Test
    void theLargestBoundOptimalRateIsOneAndAllArePositive() {
        double[] norms = new double[40];
        Arrays.fill(norms, 3);
        Schedule schedule = Schedule.of("bound-optimal").fromNorms(norms, 2);
        double[] rates = IntStream.rangeClosed(1, 40)
                .mapToDouble(t -> schedule.at(t, 40))
                .toArray();
        assertThat(Arrays.stream(rates).max()).hasValue(1);
        assertThat(rates).doesNotContain(0);
    }

    @Test
    void norms100TimesSmallerAreNoCollapseAndALittleMoreIs() {
        assertThat(Refinement.haveCollapsed(new double[] {1, 0.0100001})).isFalse();
        assertThat(Refinement.haveCollapsed(new double[] {1, 0.0099999})).isTrue();
        assertThat(Refinement.haveCollapsed(new double[] {0, 0})).isTrue();
        assertThat(Refinement.haveCollapsed(new double[] {1, Double.NaN})).isTrue();
    }
}
