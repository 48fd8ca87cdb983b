package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Settings;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void settingsRefuseNonsenseWhateverTheSolver() {
        Schedule flat = Schedule.of("flat");
        assertThatThrownBy(() -> new Adagrad.Settings(1, 1, 1, flat, 0))
                .hasMessage("epsilon must be positive, was 0.0");
        assertThatThrownBy(() -> new RmsProp.Settings(1, 1, 1, flat, 1, 1e-8))
                .hasMessage("beta2 must be in [0, 1), was 1.0");
        assertThatThrownBy(() -> new Nadam.Settings(1, 1, 1, flat, 0.9, 0.9, 1e-8, -1))
                .hasMessage("momentumDecay must be at least 0, was -1.0");
        assertThatThrownBy(() -> new Exadam.Settings(1, 1, 1, flat, Exadam.Version.V2, 0.9, 0.9, 1e-8, Double.NaN))
                .hasMessage("weightDecay must be at least 0, was NaN");
        assertThatThrownBy(() -> new ScheduleFreeSgd.Settings(1, 1, 1, flat, 0.9, 0, -1, 0, 2))
                .hasMessage("warmupSteps must be at least 0, was -1");
        assertThatThrownBy(() -> new ScheduleFreeAdamW.Settings(1, 1, 1, flat, 0.9, 0.9, 1e-8, 0, 0, -1, 2))
                .hasMessage("r must be at least 0, was -1.0");
        assertThatThrownBy(() -> new DAdaptAdam.Settings(1, 1, 1, flat, 0.9, 0.9, 1e-8, 0))
                .hasMessage("d0 must be positive, was 0.0");
        assertThatThrownBy(() -> new Prodigy.Settings(1, 1, 1, flat, 0.9, 0.9, 1e-8, 1, 0))
                .hasMessage("dFactor must be positive, was 0.0");
    }

    @Test
    void theVersionOfExadamIsAWordOfItsSettings() {
        Settings text = Settings.of(new Exadam().defaults());
        assertThat(text.values()).containsEntry("version", "v2");
        assertThat(text.with(Map.of("version", "v1"))
                        .over(new Exadam().defaults())
                        .version())
                .isEqualTo(Exadam.Version.V1);
    }
}
