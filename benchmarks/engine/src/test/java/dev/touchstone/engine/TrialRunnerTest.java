package dev.touchstone.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Run;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TrialRunnerTest {
    @Test
    void equalTrialsHaveEqualResults() {
        Trial trial = Toys.on("bowl", Toys.trial("random-search"));
        TrialResult result = Toys.run(trial);
        assertThat(result.outcome()).isEqualTo(Outcome.finished());
        assertThat(Toys.run(trial)).isEqualTo(result);
    }

    @Test
    void everySettingReachesTheSolver() {
        List<Measurement> plain = Toys.run(Toys.trial("random-search")).trace();
        Map.of(
                        "radius", "50",
                        "tries", "3",
                        "skipped", "1",
                        "greedy", "false",
                        "stream", "others",
                        "law", "two-point",
                        "decay", "50%",
                        "low", "1020")
                .forEach((name, value) -> assertThat(Toys.run(Toys.trial("random-search", Map.of(name, value)))
                                .trace())
                        .as(name)
                        .isNotEqualTo(plain));
    }

    @Test
    void anInstanceWithAParameterInItsNameIsBuilt() {
        TrialResult result = Toys.run(Toys.on("bowl@n=7", Toys.trial("halving")));
        assertThat(Toys.rows(result, Measurement.VARIABLES))
                .extracting(Measurement::value)
                .containsExactly(7.0);
        // (1 + 2 + ... + 7) 1024^2
        assertThat(Toys.rows(result, "value").get(0).value()).isEqualTo(28 * 0x1p20);
    }

    @Test
    void aTrialStartsFromTheSeriesThatItInherits() {
        Trial after = Toys.after("0123", Toys.trial("following"));
        TrialResult result = Toys.runner(Toys.SUITE, Toys.STILL)
                .run(after, Map.of("path", new double[] {100, 9}, "other", new double[0]));
        assertThat(Toys.rows(result, "value").get(0).value()).isEqualTo(9);
    }

    @Test
    void aTrialIsNotRunWithoutTheSeriesThatItInherits() {
        Trial alone = Toys.trial("following");
        assertThat(Toys.run(alone).outcome())
                .isEqualTo(Outcome.declined("needs the series path of a trial before it; give its arm an \"after\""));
        assertThat(Toys.run(Toys.after("0123", alone)).outcome())
                .isEqualTo(Outcome.declined("needs the series path of trial 0123, which left none"));
        assertThat(Toys.run(Toys.trial("following", Map.of("alone", "true"))).outcome())
                .as("its settings decide whether it inherits")
                .isEqualTo(Outcome.finished());
    }

    @Test
    void aProblemThatTheSolverDeclinesIsNotSolved() {
        TrialResult result = Toys.run(Toys.on("bowl", Toys.trial("newton")));
        assertThat(result.outcome()).isEqualTo(Outcome.declined("solves problems of one variable only"));
        assertThat(result.steps()).isZero();
        assertThat(Toys.rows(result, "value")).isEmpty();
        assertThat(Toys.run(Toys.trial("newton")).outcome()).isEqualTo(Outcome.finished());
    }

    @Test
    void failuresOfASolverAreOutcomes() {
        assertThat(failing("diverges")).isEqualTo(Outcome.diverged("diverged on purpose"));
        assertThat(failing("not-a-number")).isEqualTo(Outcome.diverged("value is NaN after 10 steps"));
        assertThat(failing("not-at-all")).isEqualTo(Outcome.finished());
        assertThat(outcome(run -> new double[0]).reason()).contains("ArrayIndexOutOfBoundsException");
        assertThat(outcome(TrialRunnerTest::overflow).reason()).contains("StackOverflowError");
        assertThat(outcome(run -> new double[] {Double.POSITIVE_INFINITY}))
                .isEqualTo(Outcome.diverged("value is Infinity after 0 steps"));
    }

    @Test
    void stepsBeforeAFailureAreKept() {
        TrialResult result = Toys.run(Toys.trial("failing", Map.of("way", "throws", "afterSteps", "5")));
        assertThat(result.steps()).isEqualTo(6);
        assertThat(Toys.rows(result, "value")).extracting(Measurement::step).containsExactly(0L, 1L, 2L, 4L);
    }

    @Test
    void aFailureNamesItsFirstFrames() {
        Outcome failed = failing("throws");
        assertThat(failed.reason()).isEqualTo("java.lang.IllegalStateException: failed on purpose");
        assertThat(failed.frames()).hasSize(5).first().asString().contains("toy.Failing.fail");
    }

    @Test
    void settingsThatTheSolverRefusesAreAFailure() {
        Outcome refused =
                Toys.run(Toys.trial("halving", Map.of("factor", "-1"))).outcome();
        assertThat(refused.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(refused.reason()).contains("factor must be positive, was -1.0");
    }

    @Test
    void anExceptionOfASolverThatWasInterruptedIsTheHardLimit() {
        Outcome outcome = outcome(run -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("woken");
        });
        assertThat(outcome)
                .isEqualTo(Outcome.timedOut("stopped at the hard limit: java.lang.IllegalStateException: woken"));
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aProblemThatCannotBeBuiltIsAnOutcome() {
        TrialResult result = Toys.run(Toys.on("malformed", Toys.trial("halving")));
        assertThat(result.outcome().kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(result.outcome().reason()).isEqualTo("cannot build toy/malformed: line 7 is no number");
        assertThat(result.outcome().frames()).first().asString().contains("malformed");
        assertThat(result.trace()).isEmpty();
        assertThat(result.cost()).isEqualTo(Cost.unknown(0));
    }

    @Test
    void faultsOfTheMachineAreThrown() {
        assertThatThrownBy(() -> Toys.run(Toys.on("unreadable", Toys.trial("halving"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot build toy/unreadable")
                .hasRootCauseMessage("the disk does not answer");
    }

    @Test
    void namesThatNothingHasAreThrown() {
        Trial trial = Toys.trial("halving");
        assertThatThrownBy(() -> Toys.run(Toys.on("cubic", trial)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot build toy/cubic")
                .cause()
                .hasMessage("no instance \"cubic\"; known: [bowl, line]");
        TrialRunner none = Toys.runner(Toys.SUITE.withSolvers(List.of()), Toys.STILL);
        assertThatThrownBy(() -> none.run(trial)).hasMessage("no solver \"halving\"; known: []");
    }

    private static Outcome failing(String way) {
        return Toys.run(Toys.trial("failing", Map.of("way", way))).outcome();
    }

    private static Outcome outcome(Function<Run<double[]>, double[]> script) {
        return Toys.run(script, Toys.TEN_STEPS, Toys.STILL).outcome();
    }

    @SuppressWarnings("InfiniteRecursion") // the stack is to overflow
    private static double[] overflow(Run<double[]> run) {
        return overflow(run);
    }
}
