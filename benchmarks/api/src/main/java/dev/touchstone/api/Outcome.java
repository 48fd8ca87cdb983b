package dev.touchstone.api;

import java.util.Arrays;
import java.util.List;

/**
 * How a trial ended. A failure is a datum, not a dead job.
 *
 * @param reason what happened, for a person; empty for a trial that finished
 * @param frames the first stack frames of the exception that a failed trial threw; empty for all others
 */
public record Outcome(Kind kind, String reason, List<String> frames) {
    private static final int MOST_FRAMES = 5;

    /** The ways in which a trial ends; their {@link Words} stand in tables. */
    public enum Kind {
        /** The solver returned, of itself or because its budget was spent. */
        FINISHED,
        /** The iterate or its ranking metric is not a finite number. */
        DIVERGED,
        /** The hard limit passed and the solver had not returned. */
        TIMED_OUT,
        /** The solver threw, or the problem cannot be built. */
        FAILED,
        /** The solver does not take such a problem. */
        DECLINED,
        /** The trial ended its process. */
        CRASHED;

        /** Whether final values may be compared with others; trials of all other kinds rank last. */
        public boolean ranks() {
            return this == FINISHED;
        }
    }

    public Outcome {
        frames = List.copyOf(frames);
    }

    /** {@link Kind#FINISHED}. */
    public static Outcome finished() {
        return new Outcome(Kind.FINISHED, "", List.of());
    }

    /** {@link Kind#DIVERGED}. */
    public static Outcome diverged(String reason) {
        return new Outcome(Kind.DIVERGED, reason, List.of());
    }

    /** {@link Kind#TIMED_OUT}. */
    public static Outcome timedOut(String reason) {
        return new Outcome(Kind.TIMED_OUT, reason, List.of());
    }

    /** {@link Kind#FAILED}, with the first frames of the exception to blame. */
    public static Outcome failed(String reason, Throwable thrown) {
        List<String> frames = Arrays.stream(thrown.getStackTrace())
                .limit(MOST_FRAMES)
                .map(StackTraceElement::toString)
                .toList();
        return new Outcome(Kind.FAILED, reason, frames);
    }

    /** {@link Kind#DECLINED}. */
    public static Outcome declined(String reason) {
        return new Outcome(Kind.DECLINED, reason, List.of());
    }

    /** {@link Kind#CRASHED}. */
    public static Outcome crashed(String reason) {
        return new Outcome(Kind.CRASHED, reason, List.of());
    }

    /** Whether the trial's final values may be compared with others; the rest rank last. */
    public boolean ranks() {
        return kind.ranks();
    }
}
