package dev.touchstone.sweep;

import static org.apache.spark.sql.functions.col;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Words;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.isolation.ProcessExecutor;
import dev.touchstone.isolation.ThreadExecutor;
import dev.touchstone.isolation.TrialExecutor;
import dev.touchstone.isolation.TrialMessages;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.RunFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A trial of a run, run once more. Times are not compared; everything else has to be equal to the last bit.
 *
 * @param rows every measurement of the new trial beside the stored one, in order
 * @param differences a line for each value that is not equal
 */
public record Repeated(String trial, String outcome, String storedOutcome, List<Pair> rows, List<String> differences) {
    private static final long HEAP_BYTES = 1L << 30;

    /** A measurement and the stored value of it; null where there is none. */
    public record Pair(String metric, long step, double value, Double stored) {}

    /** Whether all values are equal to the stored ones. */
    public boolean equal() {
        return differences.isEmpty();
    }

    /**
     * Runs a trial again.
     *
     * @param data the data folder; empty for the one that the run had
     * @throws IllegalArgumentException if the run has no such trial
     */
    public static Repeated of(SparkSession spark, RunFolder run, String data, String id) {
        var chunks = new ChunkStore(spark, run);
        List<Row> found =
                chunks.trials().where(col("trial").equalTo(id)).limit(1).collectAsList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("run %s has no trial %s".formatted(run.id(), id));
        }
        ChunkRow stored = SparkRows.of(ChunkRow.class).record(found.get(0));
        Trial trial = TrialMessages.trial(stored.trial().key());
        Map<String, double[]> inherited = chunks.left(Set.of(trial.after())).getOrDefault(trial.after(), Map.of());
        String folder = data.isEmpty() ? run.record().data() : data;
        try (TrialExecutor executor = stored.trial().circumstances().isolation() == Isolation.PROCESS
                ? new ProcessExecutor(HEAP_BYTES, folder)
                : new ThreadExecutor(ChunkTask.runner(folder))) {
            Duration limit = trial.budget().time().multipliedBy(2).plusSeconds(1);
            return compared(executor.run(trial, inherited, limit), stored);
        }
    }

    private static Repeated compared(TrialResult result, ChunkRow stored) {
        Map<String, Double> before = new HashMap<>();
        stored.trace().forEach(series -> series.looks()
                .forEach(look -> before.put(series.metric() + '@' + look.step(), look.value())));
        var rows = new ArrayList<Pair>();
        var differences = new ArrayList<String>();
        String outcome = Words.of(result.outcome().kind());
        String storedOutcome = Words.of(stored.trial().ending().outcome());
        if (!outcome.equals(storedOutcome)) {
            differences.add("outcome is %s, stored is %s".formatted(outcome, storedOutcome));
        }
        for (Measurement look : result.trace()) {
            Double old = before.remove(look.metric() + '@' + look.step());
            rows.add(new Pair(look.metric(), look.step(), look.value(), old));
            if (old == null || Double.compare(old, look.value()) != 0) {
                differences.add(
                        "%s at step %d is %s, stored is %s".formatted(look.metric(), look.step(), look.value(), old));
            }
        }
        before.keySet().forEach(name -> differences.add(name + " is stored and was not seen again"));
        return new Repeated(stored.trial().trial(), outcome, storedOutcome, rows, differences);
    }
}
