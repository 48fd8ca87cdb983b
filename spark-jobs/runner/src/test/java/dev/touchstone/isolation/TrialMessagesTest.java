package dev.touchstone.isolation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Cost;
import dev.touchstone.engine.Recording;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.isolation.TrialMessages.Answer;
import dev.touchstone.isolation.TrialMessages.Request;
import dev.touchstone.tables.RecordBytes;
import dev.touchstone.tables.TrialKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Trials and results on their way to a child process and back. */
class TrialMessagesTest {
    private static final Trial TRIAL = new Trial(
            "toy",
            "3",
            "bowl@n=7",
            "0123456789abcdef",
            "halving",
            new Settings(new TreeMap<>(Map.of("sweeps", "2", "factor", "0.5"))),
            new Budget(40, Duration.ofMillis(1_500)),
            Split.SELECTION,
            5,
            new Recording(true, true),
            "fedcba9876543210");

    private static Answer travelled(Answer answer, byte... before) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(before);
        answer.write(new DataOutputStream(bytes));
        return Answer.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static <T extends Record> T travelled(Class<T> type, T message) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RecordBytes.write(message, new DataOutputStream(bytes));
        return RecordBytes.read(type, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("", " ", "two\nlines\r\n", "λ ≤ ∞, 𝒳 \u0000", "x".repeat(70_000)),
                Arbitraries.strings().ascii().ofMaxLength(20));
    }

    @Provide
    static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, -0.0, Double.MIN_VALUE, 1e300),
                Arbitraries.doubles());
    }

    /** Nanoseconds as doubles are exact to 2^51, which is 26 days; whole seconds are exact much further. */
    private static Arbitrary<Duration> times() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 26L * 86_400 * 1_000_000_000).map(Duration::ofNanos),
                Arbitraries.longs().between(1, 100L * 365 * 86_400).map(Duration::ofSeconds));
    }

    @Provide
    Arbitrary<Trial> trials() {
        Arbitrary<Budget> budgets = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.longs().greaterOrEqual(1), Arbitraries.of(Budget.UNLIMITED_STEPS)),
                        times())
                .as(Budget::new);
        Arbitrary<Settings> settings =
                Arbitraries.maps(texts(), texts()).ofMaxSize(4).map(values -> new Settings(new TreeMap<>(values)));
        return Combinators.combine(
                        texts(),
                        texts(),
                        settings,
                        budgets,
                        Arbitraries.of(Split.class),
                        Arbitraries.integers().greaterOrEqual(0),
                        Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
                                .as(Recording::new),
                        texts())
                .as((name, version, values, budget, split, replicate, recording, after) -> new Trial(
                        name, version, name, version, name, values, budget, split, replicate, recording, after));
    }

    @Provide
    Arbitrary<Map<String, double[]>> series() {
        return Arbitraries.maps(texts(), numbers().array(double[].class).ofMaxSize(5))
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<TrialResult> results() {
        Arbitrary<Outcome> outcomes = Combinators.combine(
                        Arbitraries.of(Outcome.Kind.class),
                        texts(),
                        texts().list().ofMaxSize(5))
                .as(Outcome::new);
        Arbitrary<Cost> costs =
                Combinators.combine(numbers(), numbers(), Arbitraries.longs()).as(Cost::new);
        Arbitrary<List<Measurement>> traces = Combinators.combine(
                        texts(), Arbitraries.longs().greaterOrEqual(0), numbers(), numbers())
                .as(Measurement::new)
                .list()
                .ofMaxSize(6);
        return Combinators.combine(outcomes, Arbitraries.longs().greaterOrEqual(0), costs, traces, series())
                .as((outcome, steps, cost, trace, left) -> new TrialResult(TRIAL, outcome, steps, cost, trace, left));
    }

    @Property(tries = 500)
    void aTrialArrivesAsItWasSentUnderTheSameId(@ForAll("trials") Trial trial) throws IOException {
        Trial arrived = TrialMessages.trial(travelled(TrialKey.class, TrialMessages.key(trial)));
        assertThat(arrived).isEqualTo(trial);
        assertThat(arrived.id()).isEqualTo(trial.id());
    }

    @Property(tries = 300)
    void aResultArrivesAsItWasSentToTheLastBit(@ForAll("results") TrialResult result, @ForAll byte[] printed)
            throws IOException {
        TrialResult arrived = travelled(Answer.of(result), printed).result(TRIAL);
        assertThat(arrived.outcome()).isEqualTo(result.outcome());
        assertThat(arrived.steps()).isEqualTo(result.steps());
        assertThat(arrived.cost()).isEqualTo(result.cost());
        assertThat(arrived.trace()).as("records compare doubles by their bits").isEqualTo(result.trace());
        assertSameBits(arrived.left(), result.left());
    }

    @Property(tries = 300)
    void inheritedSeriesArriveAsTheyWereSentToTheLastBit(@ForAll("series") Map<String, double[]> inherited)
            throws IOException {
        var request = new Request(TrialMessages.key(TRIAL), TrialMessages.series(inherited));
        assertSameBits(TrialMessages.arrays(travelled(Request.class, request).inherited()), inherited);
    }

    /** AssertJ compares elements as {@link Double}: a NaN equals a NaN, and -0.0 is not 0.0. */
    private static void assertSameBits(Map<String, double[]> actual, Map<String, double[]> expected) {
        assertThat(actual).containsOnlyKeys(expected.keySet());
        expected.forEach((name, values) -> assertThat(TrialMessages.series(Map.of(name, actual.get(name))))
                .isEqualTo(TrialMessages.series(Map.of(name, values))));
    }

    @Example
    void aFaultOfTheMachineArrivesAsOneWithItsCause() throws IOException {
        var fault = new IllegalStateException("cannot read", new IOException("no such disk"));
        assertThatThrownBy(() -> travelled(Answer.of(fault)).result(TRIAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("java.lang.IllegalStateException: cannot read: java.io.IOException: no such disk");
    }

    @Example
    void whatHoldsNoAnswerEndsInAnEofException() {
        var printed = new DataInputStream(
                new ByteArrayInputStream("# A fatal error\n".repeat(9).getBytes(US_ASCII)));
        assertThatThrownBy(() -> Answer.read(printed)).isInstanceOf(EOFException.class);
    }

    @Example
    void aKeyHasTheTrialsValuesUnderTheNamesOfTheColumns() {
        assertThat(TrialMessages.key(TRIAL))
                .isEqualTo(new TrialKey(
                        "toy",
                        "3",
                        "bowl@n=7",
                        "0123456789abcdef",
                        "halving",
                        new TreeMap<>(Map.of("factor", "0.5", "sweeps", "2")),
                        OptionalLong.of(40),
                        1.5,
                        Split.SELECTION,
                        5,
                        "every-period+series",
                        "fedcba9876543210"));
    }

    @Example
    void aBudgetWithoutALimitOnStepsHasNoneInTheKey() {
        Trial trial = Trials.returning(1);
        Trial unlimited = new Trial(
                trial.suite(),
                trial.suiteVersion(),
                trial.instance(),
                trial.instanceDigest(),
                trial.solver(),
                trial.settings(),
                new Budget(Budget.UNLIMITED_STEPS, Duration.ofSeconds(1)),
                trial.split(),
                trial.replicate(),
                trial.recording(),
                trial.after());
        assertThat(TrialMessages.key(unlimited).budgetSteps()).isEmpty();
        assertThat(TrialMessages.trial(TrialMessages.key(unlimited)).budget().steps())
                .isEqualTo(Budget.UNLIMITED_STEPS);
    }
}
