package dev.touchstone.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {
    @Test
    void aBudgetOfNothingIsRefusedWithTheValue() {
        assertThatThrownBy(() -> new Budget(0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a budget has at least 1 step, was 0");
        assertThatThrownBy(() -> new Budget(1, Duration.ZERO)).hasMessage("a budget's time is positive, was PT0S");
        assertThatThrownBy(() -> new Budget(1, Duration.ofSeconds(-2)))
                .hasMessage("a budget's time is positive, was PT-2S");
    }

    @Test
    void theTextThatIdsAreMadeOfTellsTheStepsOrThatAnyNumberIsAllowed() {
        assertThat(new Budget(1000, Duration.ofSeconds(90))).hasToString("1000 steps, PT1M30S");
        assertThat(new Budget(Budget.UNLIMITED_STEPS, Duration.ofMillis(250))).hasToString("any steps, PT0.25S");
    }

    @Test
    void recordingsSurviveTheirText() {
        for (boolean everyPeriod : new boolean[] {true, false}) {
            for (boolean series : new boolean[] {true, false}) {
                var recording = new Recording(everyPeriod, series);
                assertThat(Recording.of(recording.toString())).isEqualTo(recording);
            }
        }
        assertThat(Recording.PLAIN).hasToString("plain");
        assertThat(new Recording(true, true)).hasToString("every-period+series");
    }
}
