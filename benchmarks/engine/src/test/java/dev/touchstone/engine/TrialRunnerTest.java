package dev.touchstone.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Run;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TrialRunnerTest {
    private static final Budget TEN_STEPS = new Budget(10, Duration.ofHours(1));
    private static final Clock STILL = () -> 0L;

    @Test
    void theHarnessLooksAtPowersOfTwoAndAtTheEnd() {
        TrialResult result = Quadratic.run(Quadratic.HALVING, TEN_STEPS, STILL);
        assertThat(result.outcome()).isEqualTo(Outcome.finished());
        assertThat(result.steps()).isEqualTo(10);
        assertThat(result.trace()).extracting(Measurement::step).containsExactly(0L, 1L, 2L, 4L, 8L, 10L);
        assertThat(result.trace().get(5).value()).isEqualTo(1);
    }

    @Test
    void aCloserTraceLooksAtTheEndOfEveryPeriod() {
        Trial trial = Quadratic.trial("quadratic", TEN_STEPS, Recording.of("every-period"), "");
        assertThat(Quadratic.runner(Quadratic.HALVING, STILL).run(trial).trace())
                .extracting(Measurement::step)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 6L, 8L, 9L, 10L); // a period is 3 steps
    }

    /** 1,000 periods, then every second of the next 1,000, every fourth of the next 2,000 and so on, and powers of two. */
    @Test
    void aTraceThinsOutSoThatNoTrialFillsTheMemory() {
        var budget = new Budget(3_000_000, Duration.ofHours(1));
        Trial trial = Quadratic.trial("quadratic", budget, Recording.of("every-period"), "");
        var steps = Quadratic.runner(Quadratic.HALVING, STILL).run(trial).trace().stream()
                .map(Measurement::step)
                .toList();
        assertThat(steps).hasSizeBetween(1000 + 9 * 500, 1000 + 11 * 500).doesNotHaveDuplicates();
        assertThat(steps).contains(2991L, 2994L, 2997L, 3000L, 3006L, 5994L, 6000L, 6012L, 3_000_000L);
        assertThat(steps).doesNotContain(3003L, 5997L, 6006L);
    }

    @Test
    void whatATrialLeavesIsKeptWhereOneComesAfterIt() {
        Function<Run<double[]>, double[]> leaving = run -> {
            run.leave("path", new double[] {4, 2});
            return new double[] {run.followed() ? 1 : 2};
        };
        TrialRunner runner = Quadratic.runner(leaving, STILL);
        assertThat(runner.run(Quadratic.trial("quadratic", TEN_STEPS)).left()).isEmpty();
        Trial followed = Quadratic.trial("quadratic", TEN_STEPS, Recording.of("series"), "");
        TrialResult result = runner.run(followed);
        assertThat(result.left()).containsOnlyKeys("path");
        assertThat(result.left().get("path")).containsExactly(4, 2);
        assertThat(result.trace().get(0).value()).isEqualTo(1);
        assertThat(followed.id())
                .isNotEqualTo(Quadratic.trial("quadratic", TEN_STEPS).id());
    }

    @Test
    void aTrialIsNotRunWithoutWhatItInherits() {
        TrialRunner runner = Quadratic.runner(run -> run.inherited("path"), STILL, "path");
        Trial alone = Quadratic.trial("quadratic", TEN_STEPS);
        assertThat(runner.run(alone).outcome().reason())
                .isEqualTo("needs the series path of a trial before it: its arm wants an \"after\"");
        Trial after = Quadratic.trial("quadratic", TEN_STEPS, Recording.PLAIN, "0123");
        assertThat(runner.run(after).outcome())
                .isEqualTo(Outcome.declined("needs the series path of trial 0123, which left none"));
        TrialResult result = runner.run(after, Map.of("path", new double[] {3}));
        assertThat(result.trace().get(0).value()).isEqualTo(9);
    }

    @Test
    void recordingsSurviveTheirText() {
        for (boolean everyPeriod : new boolean[] {true, false}) {
            for (boolean series : new boolean[] {true, false}) {
                var recording = new Recording(everyPeriod, series);
                assertThat(Recording.of(recording.toString())).isEqualTo(recording);
            }
        }
    }

    @Test
    void theTimeBudgetEndsATrialThatAsks() {
        var now = new AtomicLong();
        Clock secondsPass = () -> now.getAndAdd(1_000_000_000L);
        var budget = new Budget(Budget.UNLIMITED_STEPS, Duration.ofSeconds(5));
        TrialResult result = Quadratic.run(Quadratic.HALVING, budget, secondsPass);
        assertThat(result.outcome().ranks()).isTrue();
        assertThat(result.steps()).isEqualTo(4); // each proceed reads the clock twice, one second on the clock a step
        assertThat(result.cost().elapsedSeconds()).isEqualTo(6); // the way out is on the clock too
    }

    @Test
    void whatASolverDoesWrongIsAnOutcome() {
        assertThat(outcome(run -> new double[] {Double.NaN})).isEqualTo(Outcome.diverged("value is NaN after 0 steps"));
        assertThat(outcome(run -> {
                    throw new Diverged("singular");
                }))
                .isEqualTo(Outcome.diverged("singular"));
        assertThat(outcome(run -> new double[0]).reason()).contains("ArrayIndexOutOfBoundsException");
        assertThat(outcome(TrialRunnerTest::overflow).reason()).contains("StackOverflowError");
    }

    @Test
    void aFailureNamesItsFirstFrames() {
        var failed = outcome(run -> {
            throw new IllegalStateException("broken");
        });
        assertThat(failed.reason()).isEqualTo("java.lang.IllegalStateException: broken");
        assertThat(failed.frames()).hasSizeBetween(1, 5).first().asString().contains("TrialRunnerTest");
    }

    @Test
    void anInterruptedTrialStopsAtItsNextStep() {
        TrialResult result = Quadratic.run(
                run -> {
                    Thread.currentThread().interrupt();
                    return Quadratic.HALVING.apply(run);
                },
                TEN_STEPS,
                STILL);
        assertThat(result.outcome().kind()).isEqualTo(Outcome.Kind.TIMED_OUT);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aBrokenMachineThrows() {
        TrialRunner runner = Quadratic.runner(Quadratic.HALVING, STILL);
        assertThatThrownBy(() -> runner.run(Quadratic.trial("cubic", TEN_STEPS)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot build smallest/cubic")
                .cause()
                .hasMessage("no instance \"cubic\"; known: [quadratic]");
        assertThatThrownBy(() -> runner.run(Quadratic.trial("unread", TEN_STEPS)))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("the disk is away");
    }

    @Test
    void aProblemThatCannotBeBuiltIsAnOutcome() {
        TrialResult result = Quadratic.runner(Quadratic.HALVING, STILL).run(Quadratic.trial("malformed", TEN_STEPS));
        assertThat(result.outcome().kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(result.outcome().reason()).isEqualTo("cannot build smallest/malformed: line 7 is no number");
        assertThat(result.outcome().frames()).first().asString().contains("Quadratic");
        assertThat(result.trace()).isEmpty();
    }

    @Test
    void idsNameWhatDeterminesTheResultAndSeedsLeaveTheSolverOut() {
        Trial trial = Quadratic.trial("quadratic", TEN_STEPS);
        Trial other = new Trial(
                trial.suite(),
                trial.suiteVersion(),
                trial.instance(),
                trial.instanceDigest(),
                "another",
                trial.settings(),
                trial.budget(),
                trial.split(),
                trial.replicate(),
                trial.recording(),
                trial.after());
        assertThat(trial.id())
                .hasSize(16)
                .isNotEqualTo(other.id())
                .isEqualTo(Quadratic.trial("quadratic", TEN_STEPS).id());
        assertThat(trial.random("noise").nextLong())
                .isEqualTo(other.random("noise").nextLong())
                .isNotEqualTo(trial.random("batches").nextLong());
    }

    @SuppressWarnings("InfiniteRecursion") // that is what it is for
    private static double[] overflow(Run<double[]> run) {
        return overflow(run);
    }

    private static Outcome outcome(Function<Run<double[]>, double[]> algorithm) {
        return Quadratic.run(algorithm, TEN_STEPS, STILL).outcome();
    }
}
