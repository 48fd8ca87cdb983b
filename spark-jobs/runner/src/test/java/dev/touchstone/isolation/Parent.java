package dev.touchstone.isolation;

import java.time.Duration;
import java.util.Map;

/** The main class of a process that runs a trial without an end in a child process. */
final class Parent {
    private Parent() {}

    public static void main(String[] none) {
        try (var executor = new ProcessExecutor(64L << 20, "")) {
            executor.run(Trials.returning(1), Map.of(), Duration.ofMinutes(1));
            System.out.println("begun");
            executor.run(Trials.fault("loops"), Map.of(), Duration.ofMinutes(1));
        }
    }
}
