package dev.touchstone.sweep;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Suite;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.grid.Planned;
import dev.touchstone.isolation.TrialMessages;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.TrialRow;
import dev.touchstone.tables.TrialRow.Circumstances;
import dev.touchstone.tables.TrialRow.Figures;
import dev.touchstone.tables.TrialRow.GridPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trials and their results as rows of chunks. */
final class TrialRows {
    private TrialRows() {}

    static ChunkRow of(Suite<?, ?> suite, Planned planned, TrialResult result, Circumstances circumstances) {
        var row = new TrialRow(
                planned.trial().id(),
                TrialMessages.key(planned.trial()),
                new GridPlace(planned.arm(), planned.competitor(), planned.tuned(), planned.role()),
                TrialMessages.ending(result),
                TrialMessages.used(result),
                circumstances,
                figures(suite, result.trace()));
        return new ChunkRow(row, ChunkRow.series(result.trace()), TrialMessages.series(result.left()));
    }

    /** The first, the last and the best values of a trace. */
    static Figures figures(Suite<?, ?> suite, List<Measurement> trace) {
        Map<String, Metric.Goal> goals = new HashMap<>();
        suite.metrics().forEach(metric -> goals.put(metric.name(), metric.goal()));
        long variables = 0;
        var last = new TreeMap<String, Double>();
        var start = new TreeMap<String, Double>();
        var best = new TreeMap<String, Double>();
        for (Measurement look : trace) {
            if (look.metric().equals(Measurement.VARIABLES)) {
                variables = (long) look.value();
                continue;
            }
            last.put(look.metric(), look.value());
            Metric.Goal goal = goals.get(look.metric());
            if (goal != null && !Double.isNaN(look.value())) {
                keepBetter(best, look, goal);
                if (look.step() == 0) {
                    start.put(look.metric(), look.value());
                }
            }
        }
        return new Figures(variables, last, start, best);
    }

    private static void keepBetter(SortedMap<String, Double> best, Measurement look, Metric.Goal goal) {
        best.merge(look.metric(), look.value(), (a, b) -> goal.compare(a, b) <= 0 ? a : b);
    }
}
