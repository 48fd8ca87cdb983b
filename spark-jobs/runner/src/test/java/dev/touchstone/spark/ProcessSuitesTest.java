package dev.touchstone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Suite;
import org.junit.jupiter.api.Test;

class ProcessSuitesTest {
    @Test
    void suitesOfTheClassPathAreFoundByTheirServices() {
        assertThat(ProcessSuites.get().all())
                .extracting(Suite::name)
                .containsExactlyInAnyOrder("harness", "mischief", "toy");
    }

    @Test
    void suitesAreLookedUpOnce() {
        assertThat(ProcessSuites.get()).isSameAs(ProcessSuites.get());
    }
}
