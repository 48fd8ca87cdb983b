package dev.touchstone.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One curve: the points of an entrant on an instance by a metric, thinned to what a figure can show. */
record CurveSeries(String entrant, String instance, String metric, List<CurvePoint> points) {
    /** As many points as a curve keeps at most. */
    static final int POINTS = 40;

    private static final int ALL_POINTS = 20_000;
    private static final int LEAST_ENTRANTS = 8;

    /**
     * The curves of the entrants that are best on each instance: of all where they fit the file, and of
     * eight at least.
     *
     * @param order of the entrants of each instance, from best to worst
     */
    static List<CurveSeries> of(List<Entered<CurvePoint>> points, Map<String, List<String>> order) {
        var groups = new HashSet<List<String>>();
        points.forEach(p -> groups.add(List.of(p.row().instance(), p.row().metric())));
        int entrants = Math.max(LEAST_ENTRANTS, ALL_POINTS / (POINTS * Math.max(1, groups.size())));
        var kept = new HashMap<String, Set<String>>();
        order.forEach(
                (instance, all) -> kept.put(instance, new HashSet<>(all.subList(0, Math.min(entrants, all.size())))));
        var curves = new TreeMap<CurveSeries, List<CurvePoint>>(Comparator.comparing(CurveSeries::instance)
                .thenComparing(CurveSeries::metric)
                .thenComparing(CurveSeries::entrant));
        for (Entered<CurvePoint> p : points) {
            if (kept.getOrDefault(p.row().instance(), Set.of()).contains(p.entrant())) {
                var key =
                        new CurveSeries(p.entrant(), p.row().instance(), p.row().metric(), List.of());
                curves.computeIfAbsent(key, any -> new ArrayList<>()).add(p.row());
            }
        }
        return curves.entrySet().stream()
                .map(e -> e.getKey().with(thinned(e.getValue())))
                .toList();
    }

    private CurveSeries with(List<CurvePoint> these) {
        return new CurveSeries(entrant, instance, metric, these);
    }

    /** Half of the points evenly spaced and half by equal ratios, so that either kind of axis is served. */
    static List<CurvePoint> thinned(List<CurvePoint> points) {
        List<CurvePoint> ascending = points.stream()
                .sorted(Comparator.comparingLong(CurvePoint::step))
                .toList();
        int last = ascending.size() - 1;
        if (last < POINTS) {
            return ascending;
        }
        SortedSet<Integer> kept = new TreeSet<>();
        int half = POINTS / 2 - 1;
        for (int i = 0; i <= half; i++) {
            kept.add(Math.round((float) last * i / half));
            kept.add((int) Math.round(Math.pow(last, (double) i / half)));
        }
        return kept.stream().map(ascending::get).toList();
    }
}
