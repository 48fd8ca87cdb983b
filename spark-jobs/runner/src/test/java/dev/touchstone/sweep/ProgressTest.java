package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void timesLeftAreReadable() {
        assertThat(Progress.time(59.4)).isEqualTo("59s");
        assertThat(Progress.time(61)).isEqualTo("1m01s");
        assertThat(Progress.time(3_660)).isEqualTo("1h01m");
    }
}
