package dev.touchstone.claims;

import dev.touchstone.api.Evidence;
import dev.touchstone.report.Fields;
import dev.touchstone.report.RunFolder;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the tables of runs hold of one suite. Where several runs have a competitor on an instance, the first
 * of them counts. The leaderboards are held; traces are read when asked for, a metric at a time, and kept up to a
 * million points.
 */
final class RunEvidence implements Evidence {
    private static final List<String> LEADERBOARD =
            List.of("suite", "instance", "competitor", "kind", "settings", "metric", "replicate", "value");
    private static final int POINTS_KEPT = 1_000_000;

    /** Whom a run has measured, with which settings, and the values of each metric by replicate. */
    private record Measured(RunFolder run, SortedMap<String, String> settings, Map<String, double[]> values) {}

    private final String suite;
    private final Map<Subject, Measured> measured = new HashMap<>();
    private final Map<RunFolder, ReportedTrials> trials = new HashMap<>();
    private final Traces traces = new Traces(POINTS_KEPT);

    /** The evidence of these runs, the first one first. */
    RunEvidence(String suite, List<RunFolder> runs) {
        this.suite = suite;
        for (RunFolder run : runs) {
            var own = new HashMap<Subject, Measured>();
            run.forEach("leaderboard", LEADERBOARD, row -> add(own, run, row));
            own.forEach(measured::putIfAbsent);
        }
    }

    private void add(Map<Subject, Measured> own, RunFolder run, Fields row) {
        List<Double> replicates = row.numbers("replicate");
        if (!row.text("suite").equals(suite) || row.text("kind").equals("default") || replicates.isEmpty()) {
            return;
        }
        double[] values = new double[replicates.get(replicates.size() - 1).intValue() + 1];
        Arrays.fill(values, Double.NaN);
        List<Double> given = row.numbers("value");
        for (int i = 0; i < given.size(); i++) {
            values[replicates.get(i).intValue()] = given.get(i);
        }
        own.computeIfAbsent(
                        new Subject(row.text("instance"), row.text("competitor")),
                        any -> new Measured(run, row.words("settings"), new HashMap<>()))
                .values()
                .put(row.text("metric"), values);
    }

    @Override
    public int replicates(String instance, String competitor) {
        Measured found = measured.get(new Subject(instance, competitor));
        return found == null
                ? 0
                : found.values().values().stream()
                        .mapToInt(values -> values.length)
                        .max()
                        .orElse(0);
    }

    @Override
    public double last(String instance, String competitor, String metric, int replicate) {
        Measured found = measured.get(new Subject(instance, competitor));
        double[] values = found == null ? new double[0] : found.values().getOrDefault(metric, new double[0]);
        return replicate < values.length ? values[replicate] : Double.NaN;
    }

    @Override
    public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
        var subject = new Subject(instance, competitor);
        Measured found = measured.get(subject);
        return found == null
                ? Collections.emptySortedMap()
                : traces.of(trials.computeIfAbsent(found.run(), this::reported), subject, metric, replicate);
    }

    /** The trials of a run that stand for whom it was the first to measure. */
    private ReportedTrials reported(RunFolder run) {
        var settings = new HashMap<Subject, SortedMap<String, String>>();
        measured.forEach((subject, found) -> {
            if (found.run().equals(run)) {
                settings.put(subject, found.settings());
            }
        });
        return ReportedTrials.of(run, suite, settings);
    }
}
