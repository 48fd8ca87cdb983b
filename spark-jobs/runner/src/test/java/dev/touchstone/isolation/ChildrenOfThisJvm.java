package dev.touchstone.isolation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The child processes that executors of this JVM have started. */
final class ChildrenOfThisJvm {
    private ChildrenOfThisJvm() {}

    static List<ProcessHandle> alive() {
        return ProcessHandle.current()
                .children()
                .filter(ChildrenOfThisJvm::runsTrials)
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private static boolean runsTrials(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Stream::of).anyMatch(ChildMain.class.getName()::equals);
    }

    /** Waits until no child is alive; returns those that are after five seconds. */
    static List<ProcessHandle> leftOver() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!alive().isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        return alive();
    }
}
