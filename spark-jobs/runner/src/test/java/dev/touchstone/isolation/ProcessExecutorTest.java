package dev.touchstone.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trials in a child process, and what they can do to it. */
class ProcessExecutorTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final long HEAP_BYTES = 64L << 20;

    private final ProcessExecutor executor = new ProcessExecutor(HEAP_BYTES, "");

    @AfterEach
    void everyChildIsGoneOnceItsExecutorIsClosed() throws InterruptedException {
        executor.close();
        assertThat(ChildrenOfThisJvm.leftOver()).isEmpty();
    }

    private TrialResult run(Trial trial) {
        return executor.run(trial, Map.of(), LONG);
    }

    private void assertTheNextTrialIsFine() {
        assertThat(Trials.value(run(Trials.returning(7)))).isEqualTo(7);
    }

    @Test
    void trialsFollowEachOtherInOneChildOfTheAskedHeap() {
        double child = Trials.value(run(Trials.deed("tells-process")));
        assertThat(child).isNotEqualTo((double) ProcessHandle.current().pid());
        assertThat(Trials.value(run(Trials.deed("tells-process")))).isEqualTo(child);
        assertThat(Trials.value(run(Trials.deed("tells-heap"))))
                .as("a serial collector leaves out one of two survivor spaces")
                .isBetween(0.9 * HEAP_BYTES, 1.0 * HEAP_BYTES);
    }

    /** The 32m of the grid file's least heap. */
    @Test
    void aChildStartsWithTheLeastHeapThatAGridMayAskFor() {
        try (var least = new ProcessExecutor(32L << 20, "")) {
            assertThat(Trials.value(least.run(Trials.returning(7), Map.of(), LONG)))
                    .isEqualTo(7);
        }
    }

    @Test
    void aTrialMeasuresTheSameInAChildAsInAThread() {
        try (var thread = new ThreadExecutor(Trials.runner())) {
            for (Trial trial : List.of(Trials.halving("bowl"), Trials.fault("not-a-number"))) {
                TrialResult here = thread.run(trial, Map.of(), LONG);
                TrialResult there = run(trial);
                assertThat(there.outcome()).isEqualTo(here.outcome());
                assertThat(there.steps()).isEqualTo(here.steps());
                assertThat(untimed(there)).isNotEmpty().isEqualTo(untimed(here));
            }
        }
    }

    private static List<Measurement> untimed(TrialResult result) {
        return result.trace().stream()
                .map(look -> new Measurement(look.metric(), look.step(), 0, look.value()))
                .toList();
    }

    @Test
    void seriesGoToTheChildAndComeBackToTheLastBit() {
        double[] sound = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE, 1.1};
        double[] other = {4};
        TrialResult result = executor.run(Trials.echo("λ ≤ ∞"), Map.of("λ ≤ ∞", sound, "other", other), LONG);
        assertThat(result.left()).containsOnlyKeys("λ ≤ ∞");
        assertThat(result.left().get("λ ≤ ∞")).containsExactly(sound);
    }

    @Test
    void aSeriesMayBeLongerThanThePipe() {
        double[] sound = new double[20_000];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = 1.0 / (i + 1);
        }
        TrialResult result = executor.run(Trials.echo("sound"), Map.of("sound", sound), LONG);
        assertThat(result.left().get("sound")).containsExactly(sound);
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(Trials.fault("exits"), "exit code 7"),
                Arguments.of(Trials.deed("vanishes"), "exit code 0"),
                Arguments.of(
                        Trials.deed("complains"),
                        "exit code 3; its last lines: line 3 | line 4 | line 5 | line 6 | line 7"));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void aTrialThatEndsItsProcessIsCrashedAndSaysHow(Trial trial, String reason) {
        TrialResult result = run(trial);
        assertThat(result.outcome()).isEqualTo(Outcome.crashed(reason));
        assertThat(result.trace()).isEmpty();
        assertTheNextTrialIsFine();
    }

    @Test
    void aSegmentationFaultIsNamedAndItsErrorFileRemoved() throws Exception {
        assertThat(run(Trials.fault("crashes")).outcome().reason()).matches("SIGSEGV \\(0xb\\) at pc=0x\\p{XDigit}+");
        assertTheNextTrialIsFine();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("touchstone-child-"));
        }
    }

    @Test
    void anExhaustedHeapIsAFailureAndTheNextTrialHasAnotherChild() {
        double before = Trials.value(run(Trials.deed("tells-process")));
        Outcome outcome = run(Trials.fault("exhausts-heap")).outcome();
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(outcome.reason()).startsWith("java.lang.OutOfMemoryError: Java heap space");
        assertThat(Trials.value(run(Trials.deed("tells-process")))).isNotEqualTo(before);
    }

    @Test
    void aStackOverflowIsAFailureAndTheChildGoesOn() {
        double before = Trials.value(run(Trials.deed("tells-process")));
        assertThat(run(Trials.fault("overflows-stack")).outcome().reason()).startsWith("java.lang.StackOverflowError");
        assertThat(Trials.value(run(Trials.deed("tells-process")))).isEqualTo(before);
    }

    @Test
    void aTrialThatDoesNotComeBackIsKilledAtItsLimit() throws Exception {
        assertTheNextTrialIsFine();
        TrialResult result = executor.run(Trials.fault("loops"), Map.of(), Duration.ofMillis(300));
        assertThat(result.outcome()).isEqualTo(Outcome.timedOut("killed at the hard limit of 0.3 s"));
        assertThat(result.cost().elapsedSeconds()).isBetween(0.3, 5.0);
        assertThat(ChildrenOfThisJvm.leftOver()).isEmpty();
        assertTheNextTrialIsFine();
    }

    @Test
    void aLimitThatHasPassedBeforeTheTrialBeginsDoesNoHarmToTheNext() {
        for (int time = 0; time < 3; time++) {
            assertThat(executor.run(Trials.returning(1), Map.of(), Duration.ofNanos(1))
                            .outcome())
                    .isEqualTo(Outcome.timedOut("killed at the hard limit of 1.0E-9 s"));
            assertTheNextTrialIsFine();
        }
    }

    @Test
    void aKilledChildIsACrashOfItsTrialAlone() throws Exception {
        assertTheNextTrialIsFine();
        var call = new FutureTask<>(() -> run(Trials.fault("sleeps")));
        new Thread(call, "caller").start();
        Thread.sleep(300);
        ChildrenOfThisJvm.alive().forEach(ProcessHandle::destroyForcibly);
        assertThat(call.get(10, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.crashed("killed by signal 9"));
        assertTheNextTrialIsFine();
    }

    @Test
    void aChildThatWasKilledBetweenTrialsCostsTheNextTrialOnly() throws Exception {
        assertTheNextTrialIsFine();
        ChildrenOfThisJvm.alive().forEach(ProcessHandle::destroyForcibly);
        assertThat(ChildrenOfThisJvm.leftOver()).isEmpty();
        assertThat(run(Trials.returning(1)).outcome()).isEqualTo(Outcome.crashed("killed by signal 9"));
        assertTheNextTrialIsFine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prints", "scribbles"})
    void whatASolverPrintsIsNoPartOfItsAnswer(String how) {
        assertThat(Trials.value(run(Trials.deed(how)))).isEqualTo(1);
        assertTheNextTrialIsFine();
    }

    @Test
    void anAnswerThatIsGarbageIsACrashOfItsTrialAlone() {
        assertThat(run(Trials.deed("forges-an-answer")).outcome())
                .isEqualTo(Outcome.crashed("no answer: java.lang.NegativeArraySizeException: -1"));
        assertTheNextTrialIsFine();
    }

    @Test
    void aChildThatCannotAnswerIsACrashOfItsTrialAlone() {
        assertThat(run(Trials.deed("falls-silent")).outcome().reason())
                .startsWith("exit code 1; its last lines: Exception in thread \"main\" java.io.IOException");
        assertTheNextTrialIsFine();
    }

    @Test
    void dataThatCannotBeReadAreNoResultAndTheChildGoesOn() {
        double before = Trials.value(run(Trials.deed("tells-process")));
        assertThatThrownBy(() -> run(Trials.halving("unreadable")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot build toy/unreadable: ")
                .hasMessageContaining("the disk does not answer");
        assertThat(Trials.value(run(Trials.deed("tells-process")))).isEqualTo(before);
    }

    @Test
    void aChildThatDoesNotStartSaysWhy() {
        try (var misled = new ProcessExecutor(HEAP_BYTES, "/no/such/folder")) {
            assertThatThrownBy(() -> misled.run(Trials.returning(1), Map.of(), LONG))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("a child process did not start: ")
                    .hasMessageContaining("--data /no/such/folder: no such folder");
        }
    }

    @Test
    void anInterruptedCallerEndsTheChildAndStaysInterrupted() throws Exception {
        assertTheNextTrialIsFine();
        var call = new FutureTask<>(() -> {
            assertThatThrownBy(() -> run(Trials.fault("loops")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("stopped while waiting for a child process");
            return Thread.currentThread().isInterrupted();
        });
        var caller = new Thread(call, "caller");
        caller.start();
        Thread.sleep(300);
        caller.interrupt();
        assertThat(call.get(5, TimeUnit.SECONDS)).as("still interrupted").isTrue();
        assertThat(ChildrenOfThisJvm.leftOver()).isEmpty();
    }
}
