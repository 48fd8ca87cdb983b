package dev.touchstone.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ThreadExecutorTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(200);

    private final List<Thread> before = trialThreads();
    private ThreadExecutor executor;

    @BeforeEach
    void open() {
        executor = new ThreadExecutor(Trials.runner());
    }

    @AfterEach
    void close() {
        executor.close();
    }

    private TrialResult run(Trial trial, Duration limit) {
        return executor.run(trial, Map.of(), limit);
    }

    private static List<Thread> trialThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("trial"))
                .toList();
    }

    /** Waits until the threads of this test's trials are as many as expected. */
    private void assertThreads(int expected) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (ours().size() != expected && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertThat(ours()).as("threads of trials").hasSize(expected);
    }

    private List<Thread> ours() {
        return trialThreads().stream()
                .filter(thread -> !before.contains(thread))
                .toList();
    }

    @Test
    void trialsFollowEachOtherInOneThread() throws Exception {
        for (int number = 1; number <= 3; number++) {
            assertThat(Trials.value(run(Trials.returning(number), LONG))).isEqualTo(number);
        }
        assertThreads(1);
    }

    @Test
    void aTrialInheritsTheSeriesThatItIsGiven() {
        double[] sound = {1.5, Double.NaN, -0.0};
        TrialResult result = executor.run(Trials.echo("sound"), Map.of("sound", sound), LONG);
        assertThat(result.left().get("sound")).containsExactly(sound);
    }

    @Test
    void aSleepingTrialIsTimedOutAtItsLimit() {
        TrialResult result = run(Trials.fault("sleeps"), SHORT);
        assertThat(result.outcome()).isEqualTo(Outcome.timedOut("not back at the hard limit of 0.2 s"));
        assertThat(result.cost().elapsedSeconds())
                .as("the clock starts a little later")
                .isBetween(0.15, 5.0);
    }

    @Test
    void aLoopThatIgnoresItsInterruptIsTimedOutAfterHalfASecondMore() {
        long start = System.nanoTime();
        TrialResult result = run(Trials.fault("loops"), SHORT);
        double seconds = (System.nanoTime() - start) * 1e-9;
        assertThat(seconds).isBetween(0.7, 5.0);
        assertThat(result.outcome()).isEqualTo(Outcome.timedOut("not back at the hard limit of 0.2 s"));
        assertThat(result.cost().elapsedSeconds()).isCloseTo(0.2, within(1e-12));
        assertThat(result.trace()).isEmpty();
    }

    @Test
    void theThreadOfALoopIsGoneAndTheNextTrialHasAnother() throws Exception {
        run(Trials.fault("loops"), SHORT);
        assertThat(Trials.value(run(Trials.returning(7), LONG))).isEqualTo(7);
        assertThreads(1);
    }

    @Test
    void whatATimedOutTrialMeasuredIsKeptAndItsSeriesAreNot() {
        TrialResult result = run(Trials.deed("waits-for-interrupt"), SHORT);
        assertThat(result.outcome()).isEqualTo(Outcome.timedOut("not back at the hard limit of 0.2 s"));
        assertThat(result.trace())
                .filteredOn(look -> look.metric().equals("value"))
                .extracting(Measurement::value)
                .startsWith(0.0, 1.0, 2.0);
        assertThat(result.left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"waits-for-interrupt", "computes-on"})
    void anInterruptIsNotLeftForTheNextTrial(String deed) {
        assertThat(run(Trials.deed(deed), SHORT).outcome().kind()).isEqualTo(Outcome.Kind.TIMED_OUT);
        assertThat(Trials.value(run(Trials.deed("tells-interrupt"), LONG))).isZero();
    }

    @Test
    void aStackOverflowIsAFailureOfItsTrialAlone() {
        TrialResult result = run(Trials.fault("overflows-stack"), LONG);
        assertThat(result.outcome().kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(result.outcome().reason()).startsWith("java.lang.StackOverflowError");
        assertThat(result.outcome().frames())
                .isNotEmpty()
                .allMatch(frame -> frame.startsWith("dev.touchstone.suite.harness.Faulty.overflowStack"));
        assertThat(Trials.value(run(Trials.returning(7), LONG))).isEqualTo(7);
    }

    @Test
    void anErrorOfASolverIsAFailureOfItsTrial() {
        assertThat(run(Trials.deed("runs-out-of-memory"), LONG).outcome().reason())
                .isEqualTo("java.lang.OutOfMemoryError: on purpose");
    }

    @Test
    void dataThatCannotBeReadAreNoResultAndTheExecutorGoesOn() {
        assertThatThrownBy(() -> run(Trials.halving("unreadable"), LONG))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot build toy/unreadable")
                .hasRootCauseMessage("the disk does not answer");
        assertThat(run(Trials.halving("line"), LONG).outcome()).isEqualTo(Outcome.finished());
    }

    @Test
    void anInterruptedCallerStopsItsTrialAndStaysInterrupted() throws Exception {
        var call = new FutureTask<>(() -> {
            assertThatThrownBy(() -> run(Trials.fault("loops"), LONG))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("stopped while running trial "
                            + Trials.fault("loops").id());
            return Thread.currentThread().isInterrupted();
        });
        var caller = new Thread(call, "caller");
        caller.start();
        while (caller.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        caller.interrupt();
        assertThat(call.get(5, TimeUnit.SECONDS)).as("still interrupted").isTrue();
        assertThat(Trials.value(run(Trials.returning(7), LONG))).isEqualTo(7);
        assertThreads(1);
    }

    @Test
    void aClosedExecutorHasNoThread() throws Exception {
        run(Trials.returning(1), LONG);
        executor.close();
        assertThreads(0);
    }
}
