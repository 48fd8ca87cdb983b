package dev.touchstone.isolation;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Settings;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Cost;
import dev.touchstone.engine.Recording;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.tables.RecordBytes;
import dev.touchstone.tables.TrialKey;
import dev.touchstone.tables.TrialRow.Ending;
import dev.touchstone.tables.TrialRow.Used;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trials and their results as records of columns: in tables, and through the pipe to a child process. */
public final class TrialMessages {
    private static final double NANOS = 1e9;

    private TrialMessages() {}

    /** A trial to be run, and the series it inherits. */
    record Request(TrialKey key, SortedMap<String, List<Double>> inherited) {}

    /** The result of a trial. */
    record Reply(Ending ending, Used used, List<Measurement> trace, SortedMap<String, List<Double>> left) {
        static Reply of(TrialResult result) {
            return new Reply(
                    TrialMessages.ending(result), TrialMessages.used(result), result.trace(), series(result.left()));
        }

        TrialResult result(Trial trial) {
            var outcome = new Outcome(ending.outcome(), ending.reason(), ending.frames());
            var cost = new Cost(used.elapsedSeconds(), used.cpuSeconds(), used.allocatedBytes());
            return new TrialResult(trial, outcome, used.steps(), cost, trace, arrays(left));
        }
    }

    /**
     * The answer of a child process to a trial.
     *
     * @param fault of the machine, which kept the trial from being run; empty if it was run
     * @param replies the result; none after a fault
     */
    record Answer(String fault, List<Reply> replies) {
        private static final long MARK = 0x9ae16a3b2f90404fL;

        static Answer of(TrialResult result) {
            return new Answer("", List.of(Reply.of(result)));
        }

        static Answer of(RuntimeException fault) {
            String cause = fault.getCause() == null ? "" : ": " + fault.getCause();
            return new Answer(fault + cause, List.of());
        }

        /** Writes the answer behind a mark. Does not flush. */
        void write(DataOutputStream out) throws IOException {
            out.writeLong(MARK);
            RecordBytes.write(this, out);
        }

        /** Reads the next answer, and leaves out what native code or a dying JVM has written to the pipe before it. */
        static Answer read(DataInputStream in) throws IOException {
            for (long last = 0; last != MARK; ) {
                last = last << Byte.SIZE | in.readUnsignedByte();
            }
            return RecordBytes.read(Answer.class, in);
        }

        /**
         * The result.
         *
         * @throws IllegalStateException if there is none, because of a fault of the machine
         */
        TrialResult result(Trial trial) {
            if (replies.isEmpty()) {
                throw new IllegalStateException(fault);
            }
            return replies.get(0).result(trial);
        }
    }

    /** All that determines a trial's result. */
    public static TrialKey key(Trial trial) {
        Budget budget = trial.budget();
        return new TrialKey(
                trial.suite(),
                trial.suiteVersion(),
                trial.instance(),
                trial.instanceDigest(),
                trial.solver(),
                trial.settings().values(),
                budget.steps() == Budget.UNLIMITED_STEPS ? OptionalLong.empty() : OptionalLong.of(budget.steps()),
                budget.time().toNanos() / NANOS,
                trial.split(),
                trial.replicate(),
                trial.recording().toString(),
                trial.after());
    }

    /** The trial of a key. */
    public static Trial trial(TrialKey key) {
        var time = Duration.ofNanos(Math.round(key.budgetSeconds() * NANOS));
        return new Trial(
                key.suite(),
                key.suiteVersion(),
                key.instance(),
                key.instanceDigest(),
                key.solver(),
                new Settings(key.settings()),
                new Budget(key.budgetSteps().orElse(Budget.UNLIMITED_STEPS), time),
                key.split(),
                key.replicate(),
                Recording.of(key.recording()),
                key.after());
    }

    /** The end of a trial. */
    public static Ending ending(TrialResult result) {
        Outcome outcome = result.outcome();
        return new Ending(outcome.kind(), outcome.reason(), outcome.frames());
    }

    /** The use of a trial. */
    public static Used used(TrialResult result) {
        Cost cost = result.cost();
        return new Used(result.steps(), cost.elapsedSeconds(), cost.cpuSeconds(), cost.allocatedBytes());
    }

    /** Series of numbers as lists. */
    public static SortedMap<String, List<Double>> series(Map<String, double[]> arrays) {
        var series = new TreeMap<String, List<Double>>();
        arrays.forEach(
                (name, values) -> series.put(name, Arrays.stream(values).boxed().toList()));
        return series;
    }

    /** Series of numbers as arrays. */
    public static Map<String, double[]> arrays(SortedMap<String, List<Double>> series) {
        var arrays = new HashMap<String, double[]>();
        series.forEach((name, values) -> arrays.put(
                name, values.stream().mapToDouble(Double::doubleValue).toArray()));
        return arrays;
    }
}
