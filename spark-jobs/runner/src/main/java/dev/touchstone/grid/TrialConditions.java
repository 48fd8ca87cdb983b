package dev.touchstone.grid;

import dev.touchstone.api.Isolation;
import java.io.Serializable;

/**
 * The conditions under which the trials of an arm are run.
 *
 * @param isolation how a trial is kept apart from others
 * @param heapBytes heap of the child process, if the arm or a suspected crash asks for one; positive
 * @param looks the steps at which the harness looks
 */
public record TrialConditions(Isolation isolation, long heapBytes, Looks looks) implements Serializable {
    public TrialConditions {
        if (heapBytes < 1) {
            throw new IllegalArgumentException("a heap has at least 1 byte, was %d".formatted(heapBytes));
        }
    }
}
