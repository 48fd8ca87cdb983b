package dev.touchstone.family.nonlinear.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StopRequestTest {
    @Test
    void aThreadThatIsNotInterruptedGoesOn() {
        assertThatCode(StopRequest::check).doesNotThrowAnyException();
    }

    @Test
    void anInterruptedThreadEndsAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(StopRequest::check).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
