package dev.touchstone.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RepeatsTest {
    @Test
    void theMedianStandsBeforeTheRange() {
        assertThat(Repeats.of(3000, 9000, 1000, 2000, 4000)).isEqualTo(new Repeats(3000, 1000, 9000));
        assertThat(Repeats.of(3000, 9000, 1000).thousands()).isEqualTo("3 (1..9)");
    }

    @Test
    void anEvenNumberOfRepeatsHasNoMiddle() {
        assertThatThrownBy(() -> Repeats.of(1, 2)).hasMessageContaining("odd number of repeats, not of 2");
    }
}
