package dev.touchstone.api;

import java.util.Arrays;
import java.util.List;

/**
 * The way in which a trial ended. A failed trial is a result like others and does not stop the run.
 *
 * @param reason the cause, for a person; empty for a trial that finished
 * @param frames the first stack frames of the exception that a failed trial threw; empty for all others
 */
public record Outcome(Kind kind, String reason, List<String> frames) {
    private static final int MOST_FRAMES = 5;

    /** The ways in which a trial can end. Tables hold their {@link Words}. */
    public enum Kind {
        /** The solver returned, by its own rule or because its budget was spent. */
        FINISHED,
        /** The iterate or its ranking metric is not a finite number. */
        DIVERGED,
        /** The solver had not returned when the hard limit passed. */
        TIMED_OUT,
        /** The solver threw, or the problem cannot be built. */
        FAILED,
        /** The solver does not accept such problems. */
        DECLINED,
        /** The trial ended its process. */
        CRASHED;

        /** Whether a trial's final values are compared with those of others; all other trials rank last. */
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

    /** {@link Kind#FAILED}, with the first stack frames of the exception. */
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

    /** Whether the trial's final values are compared with those of others; all other trials rank last. */
    public boolean ranks() {
        return kind.ranks();
    }
}
