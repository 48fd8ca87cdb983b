package dev.touchstone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The performance and data profiles of entrants, for each tolerance and each cost. */
final class Profiles {
    /**
     * A profile of an entrant: its corners by ascending ratio, one at least.
     *
     * @param kind {@code performance} or {@code data}
     */
    record Series(
            String kind,
            String metric,
            double tolerance,
            String cost,
            String entrant,
            List<PerformanceProfiles.Point> corners) {}

    private record Key(String metric, double tolerance, String cost) {}

    private Profiles() {}

    static List<Series> of(List<Entered<Effort>> efforts) {
        Map<Key, List<Entered<Effort>>> byKey = efforts.stream()
                .collect(Collectors.groupingBy(
                        e -> new Key(
                                e.row().metric(), e.row().tolerance(), e.row().cost()),
                        java.util.LinkedHashMap::new,
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
            List<Series> series, String kind, Key key, SortedMap<String, List<PerformanceProfiles.Point>> profiles) {
        profiles.forEach((entrant, corners) -> {
            if (!corners.isEmpty()) {
                series.add(new Series(kind, key.metric, key.tolerance, key.cost, entrant, corners));
            }
        });
    }

    private static int instances(List<Entered<Effort>> rows) {
        return rows.stream()
                .map(e -> e.row().instance())
                .collect(Collectors.toCollection(TreeSet::new))
                .size();
    }

    private static Map<String, Map<String, Double>> costs(List<Entered<Effort>> rows) {
        var costs = new TreeMap<String, Map<String, Double>>();
        rows.forEach(e -> costs.computeIfAbsent(e.entrant(), any -> new TreeMap<>())
                .put(e.row().instance(), e.row().paid()));
        return costs;
    }

    private static Map<String, Long> variables(List<Entered<Effort>> rows) {
        return rows.stream()
                .collect(Collectors.toMap(e -> e.row().instance(), e -> e.row().variables(), (a, b) -> a));
    }
}
