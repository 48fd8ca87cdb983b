package dev.touchstone.tables;

import dev.touchstone.api.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A row of a chunk: a trial, its trace and the series it left, committed together.
 *
 * @param trace a series for each metric and each unit of work, in the order in which they first occur
 * @param left the series kept for later trials, by name
 */
public record ChunkRow(TrialRow trial, List<Series> trace, SortedMap<String, List<Double>> left) {

    /** The values of one metric, in the order of the looks. */
    public record Series(String metric, List<Look> looks) {}

    /**
     * The value of a metric at a look.
     *
     * @param elapsedSeconds the solver's clock at that moment
     */
    public record Look(long step, double elapsedSeconds, double value) {}

    /** Groups measurements by metric, in the order in which the metrics first occur. */
    public static List<Series> series(List<Measurement> measurements) {
        Map<String, List<Look>> byMetric = new LinkedHashMap<>();
        for (Measurement m : measurements) {
            byMetric.computeIfAbsent(m.metric(), any -> new ArrayList<>())
                    .add(new Look(m.step(), m.elapsedSeconds(), m.value()));
        }
        var series = new ArrayList<Series>();
        byMetric.forEach((metric, looks) -> series.add(new Series(metric, looks)));
        return series;
    }
}
