package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void onlyTrialsThatFinishedRank() {
        assertThat(Stream.of(Outcome.Kind.values()).filter(Outcome.Kind::ranks)).containsExactly(Outcome.Kind.FINISHED);
        assertThat(Outcome.finished().ranks()).isTrue();
        assertThat(Outcome.declined("too large").ranks()).isFalse();
    }

    @Test
    void everyWayToEndHasItsKindAndItsReason() {
        assertThat(Outcome.finished()).isEqualTo(new Outcome(Outcome.Kind.FINISHED, "", List.of()));
        assertThat(Outcome.diverged("r")).isEqualTo(new Outcome(Outcome.Kind.DIVERGED, "r", List.of()));
        assertThat(Outcome.timedOut("r")).isEqualTo(new Outcome(Outcome.Kind.TIMED_OUT, "r", List.of()));
        assertThat(Outcome.declined("r")).isEqualTo(new Outcome(Outcome.Kind.DECLINED, "r", List.of()));
        assertThat(Outcome.crashed("r")).isEqualTo(new Outcome(Outcome.Kind.CRASHED, "r", List.of()));
    }

    @Test
    void aFailureKeepsTheFirstFiveFrames() {
        var thrown = new IllegalStateException("broken");
        var frames = new StackTraceElement[7];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = new StackTraceElement("Solver", "step" + i, "Solver.java", i);
        }
        thrown.setStackTrace(frames);
        Outcome failed = Outcome.failed("broken", thrown);
        assertThat(failed.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(failed.frames())
                .hasSize(5)
                .startsWith("Solver.step0(Solver.java:0)")
                .endsWith("Solver.step4(Solver.java:4)");
    }

    @Test
    void anOutcomeKeepsItsFramesWhateverBecomesOfTheGivenList() {
        var frames = new ArrayList<>(List.of("a"));
        var outcome = new Outcome(Outcome.Kind.FAILED, "r", frames);
        frames.clear();
        assertThat(outcome.frames()).containsExactly("a");
    }
}
