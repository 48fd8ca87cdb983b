package dev.touchstone.claims;

import dev.touchstone.api.Evidence;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.Table;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The evidence in the tables of runs of one suite. If several runs have a competitor on an instance, the first counts.
 * Leaderboards are held in memory. Traces are read when they are asked for, one metric at a time, and a million points
 * are kept.
 */
final class RunEvidence implements Evidence {
    private static final int POINTS_KEPT = 1_000_000;

    /** The columns of {@code leaderboard/} that are used as evidence. */
    private record Line(
            String suite,
            String instance,
            String competitor,
            SettingsKind kind,
            SortedMap<String, String> settings,
            String metric,
            List<Integer> replicate,
            List<Double> value) {}

    /** The settings of a competitor on an instance, and its values by metric and replicate, in a run. */
    private record Measured(RunFolder run, SortedMap<String, String> settings, Map<String, double[]> values) {}

    private final String suite;
    private final Map<Subject, Measured> measured = new HashMap<>();
    private final Map<RunFolder, ReportedTrials> trials = new HashMap<>();
    private final Traces traces = new Traces(POINTS_KEPT);

    /** Reads the leaderboards of the runs; earlier runs count before later ones. */
    RunEvidence(String suite, List<RunFolder> runs) {
        this.suite = suite;
        for (RunFolder run : runs) {
            var own = new HashMap<Subject, Measured>();
            run.forEach(Table.LEADERBOARD.part(Line.class), line -> add(own, run, line));
            own.forEach(measured::putIfAbsent);
        }
    }

    private void add(Map<Subject, Measured> own, RunFolder run, Line line) {
        List<Integer> replicates = line.replicate();
        if (!line.suite().equals(suite) || line.kind() == SettingsKind.DEFAULT || replicates.isEmpty()) {
            return;
        }
        double[] values = new double[replicates.get(replicates.size() - 1) + 1];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < replicates.size(); i++) {
            values[replicates.get(i)] = line.value().get(i);
        }
        own.computeIfAbsent(
                        new Subject(line.instance(), line.competitor()),
                        any -> new Measured(run, line.settings(), new HashMap<>()))
                .values()
                .put(line.metric(), values);
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

    /** The reported trials of a run, for the subjects that no earlier run has measured. */
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
