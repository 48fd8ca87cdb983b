package dev.touchstone.report;

import dev.touchstone.tables.EffortRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Performance and data profiles of competitors, for each tolerance and each cost. */
final class Profiles {
    /** An instance counts as solved if at least this share of the replicates came within the tolerance. */
    private static final double SOLVED = 0.5;

    /**
     * A profile of a competitor: its corners by ascending ratio, at least one.
     *
     * @param kind {@code performance} or {@code data}
     */
    record Series(
            String kind,
            String metric,
            double tolerance,
            String cost,
            String label,
            List<PerformanceProfiles.Corner> corners) {}

    private record Key(String metric, double tolerance, String cost) {}

    private Profiles() {}

    static List<Series> of(List<Labelled<EffortRow>> efforts) {
        Map<Key, List<Labelled<EffortRow>>> byKey = efforts.stream()
                .collect(Collectors.groupingBy(
                        e -> new Key(
                                e.row().metric(), e.row().tolerance(), e.row().cost()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var series = new ArrayList<Series>();
        byKey.forEach((key, rows) -> {
            int instances = instances(rows);
            add(series, "performance", key, PerformanceProfiles.of(costs(rows), instances));
            if (rows.stream().allMatch(e -> e.row().variables() > 0)) {
                add(series, "data", key, DataProfiles.of(costs(rows), variables(rows), instances));
            }
        });
        return series;
    }

    private static void add(
            List<Series> series, String kind, Key key, SortedMap<String, List<PerformanceProfiles.Corner>> profiles) {
        profiles.forEach((label, corners) -> {
            if (!corners.isEmpty()) {
                series.add(new Series(kind, key.metric, key.tolerance, key.cost, label, corners));
            }
        });
    }

    private static int instances(List<Labelled<EffortRow>> rows) {
        return rows.stream()
                .map(e -> e.row().instance())
                .collect(Collectors.toCollection(TreeSet::new))
                .size();
    }

    private static Map<String, Map<String, Double>> costs(List<Labelled<EffortRow>> rows) {
        var costs = new TreeMap<String, Map<String, Double>>();
        rows.forEach(e -> costs.computeIfAbsent(e.label(), any -> new TreeMap<>())
                .put(e.row().instance(), paid(e.row())));
        return costs;
    }

    /** The median cost if the instance counts as solved, otherwise NaN. */
    private static double paid(EffortRow effort) {
        return effort.reached() >= SOLVED ? effort.median() : Double.NaN;
    }

    private static Map<String, Long> variables(List<Labelled<EffortRow>> rows) {
        return rows.stream()
                .collect(Collectors.toMap(e -> e.row().instance(), e -> e.row().variables(), (a, b) -> a));
    }
}
