package dev.touchstone.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Outcome;
import dev.touchstone.engine.Trial;
import dev.touchstone.isolation.TaskExecutors.IsolatedResult;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place in which a task runs each trial. */
class TaskExecutorsTest {
    private static final long SMALL = 32L << 20;
    private static final long LARGE = 96L << 20;

    private static TaskExecutors executors(Isolation atLeast) {
        return new TaskExecutors(Trials.runner(), "", atLeast);
    }

    private static IsolatedResult run(TaskExecutors executors, Trial trial, Isolation isolation, long heapBytes) {
        return executors.run(Trials.planned(trial, isolation, heapBytes), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "THREAD, THREAD, THREAD",
        "THREAD, PROCESS, PROCESS",
        "PROCESS, THREAD, PROCESS",
        "PROCESS, PROCESS, PROCESS",
    })
    void theStricterOfTaskAndArmDecides(Isolation task, Isolation arm, Isolation expected) {
        try (TaskExecutors executors = executors(task)) {
            IsolatedResult result = run(executors, Trials.deed("tells-process"), arm, SMALL);
            assertThat(result.isolation()).isEqualTo(expected);
            boolean here =
                    Trials.value(result.result()) == ProcessHandle.current().pid();
            assertThat(here).isEqualTo(expected == Isolation.THREAD);
        }
    }

    @Test
    void armsThatAskForOneHeapShareAChildAndOthersHaveTheirOwn() {
        try (TaskExecutors executors = executors(Isolation.PROCESS)) {
            double[] heaps = new double[3];
            double[] processes = new double[3];
            long[] asked = {SMALL, LARGE, SMALL};
            for (int i = 0; i < asked.length; i++) {
                heaps[i] = value(run(executors, Trials.deed("tells-heap"), Isolation.THREAD, asked[i]));
                processes[i] = value(run(executors, Trials.deed("tells-process"), Isolation.THREAD, asked[i]));
            }
            assertThat(processes[2]).isEqualTo(processes[0]).isNotEqualTo(processes[1]);
            assertThat(heaps[0]).as("a survivor space is left out").isCloseTo(SMALL, within(0.1 * SMALL));
            assertThat(heaps[1]).isCloseTo(LARGE, within(0.1 * LARGE));
        }
    }

    @Test
    void aTrialThatExhaustsTheHeapOfAThreadIsRunAgainInAChild() {
        try (TaskExecutors executors = executors(Isolation.THREAD)) {
            IsolatedResult result = run(executors, Trials.deed("runs-out-of-memory"), Isolation.THREAD, SMALL);
            assertThat(result.isolation()).isEqualTo(Isolation.PROCESS);
            assertThat(result.result().outcome().reason()).isEqualTo("java.lang.OutOfMemoryError: on purpose");
            IsolatedResult next = run(executors, Trials.returning(4), Isolation.THREAD, SMALL);
            assertThat(next.isolation()).as("the next trial has a thread again").isEqualTo(Isolation.THREAD);
        }
    }

    @Test
    void anyOtherFailureInAThreadStands() {
        try (TaskExecutors executors = executors(Isolation.THREAD)) {
            IsolatedResult result = run(executors, Trials.fault("overflows-stack"), Isolation.THREAD, SMALL);
            assertThat(result.isolation()).isEqualTo(Isolation.THREAD);
            assertThat(result.result().outcome().kind()).isEqualTo(Outcome.Kind.FAILED);
        }
    }

    @Test
    void closedExecutorsLeaveNoChild() throws InterruptedException {
        TaskExecutors executors = executors(Isolation.PROCESS);
        run(executors, Trials.returning(1), Isolation.THREAD, SMALL);
        run(executors, Trials.returning(1), Isolation.THREAD, LARGE);
        assertThat(ChildrenOfThisJvm.alive()).hasSize(2);
        executors.close();
        assertThat(ChildrenOfThisJvm.leftOver()).isEmpty();
    }

    private static double value(IsolatedResult result) {
        return Trials.value(result.result());
    }
}
