package dev.touchstone.api;

import java.util.Arrays;
import java.util.List;

/** How a trial ended. A failure is a datum, not a dead job. */
public sealed interface Outcome {
    /** The word of this outcome in tables and files. */
    String kind();

    /** What happened, for a person; empty for a trial that finished. */
    default String reason() {
        return "";
    }

    /** Whether the trial's final values may be compared with others; the rest rank last. */
    default boolean ranks() {
        return false;
    }

    /** The solver returned, of itself or because its budget ran out. */
    record Finished() implements Outcome {
        @Override
        public String kind() {
            return "finished";
        }

        @Override
        public boolean ranks() {
            return true;
        }
    }

    /** The iterate or its ranking metric is not a finite number. */
    record Diverged(String reason) implements Outcome {
        @Override
        public String kind() {
            return "diverged";
        }
    }

    /** The hard limit passed and the solver had not returned. */
    record TimedOut(String reason) implements Outcome {
        @Override
        public String kind() {
            return "timed-out";
        }
    }

    /**
     * The solver threw, or the problem cannot be built.
     *
     * @param reason the exception and its message; of a problem the message alone
     * @param frames its first stack frames
     */
    record Failed(String reason, List<String> frames) implements Outcome {
        private static final int FRAMES = 5;

        public Failed {
            frames = List.copyOf(frames);
        }

        static Failed of(Throwable thrown) {
            return new Failed(thrown.toString(), frames(thrown));
        }

        static Failed toBuild(Unbuildable problem) {
            return new Failed(problem.getMessage(), frames(problem.getCause()));
        }

        private static List<String> frames(Throwable thrown) {
            return Arrays.stream(thrown.getStackTrace())
                    .limit(FRAMES)
                    .map(StackTraceElement::toString)
                    .toList();
        }

        @Override
        public String kind() {
            return "failed";
        }
    }

    /** The solver does not take such a problem. */
    record Declined(String reason) implements Outcome {
        @Override
        public String kind() {
            return "declined";
        }
    }

    /** The trial took its process with it. */
    record Crashed(String reason) implements Outcome {
        @Override
        public String kind() {
            return "crashed";
        }
    }
}
