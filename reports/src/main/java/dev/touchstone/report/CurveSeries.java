package dev.touchstone.report;

import dev.touchstone.tables.CurveRow;
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

/** A curve: the points of a competitor on an instance by a metric, thinned out for a figure. */
record CurveSeries(String label, String instance, String metric, List<CurveRow> points) {
    /** The greatest number of points of a thinned curve. */
    static final int POINTS = 40;

    private static final int ALL_POINTS = 20_000;
    private static final int LEAST_COMPETITORS = 8;

    /**
     * The curves of the best competitors of each instance: of as many as fit into the file, but of eight at least.
     *
     * @param order the competitors of each instance, from best to worst
     */
    static List<CurveSeries> of(List<Labelled<CurveRow>> points, Map<String, List<String>> order) {
        var groups = new HashSet<List<String>>();
        points.forEach(p -> groups.add(List.of(p.row().instance(), p.row().metric())));
        int competitors = Math.max(LEAST_COMPETITORS, ALL_POINTS / (POINTS * Math.max(1, groups.size())));
        var kept = new HashMap<String, Set<String>>();
        order.forEach((instance, all) ->
                kept.put(instance, new HashSet<>(all.subList(0, Math.min(competitors, all.size())))));
        var curves = new TreeMap<CurveSeries, List<CurveRow>>(Comparator.comparing(CurveSeries::instance)
                .thenComparing(CurveSeries::metric)
                .thenComparing(CurveSeries::label));
        for (Labelled<CurveRow> p : points) {
            if (kept.getOrDefault(p.row().instance(), Set.of()).contains(p.label())) {
                var key = new CurveSeries(p.label(), p.row().instance(), p.row().metric(), List.of());
                curves.computeIfAbsent(key, any -> new ArrayList<>()).add(p.row());
            }
        }
        return curves.entrySet().stream()
                .map(e -> e.getKey().with(thinned(e.getValue())))
                .toList();
    }

    private CurveSeries with(List<CurveRow> these) {
        return new CurveSeries(label, instance, metric, these);
    }

    /** Keeps half of the points at equal distances, for a linear axis, and half at equal ratios, for a log axis. */
    static List<CurveRow> thinned(List<CurveRow> points) {
        List<CurveRow> ascending =
                points.stream().sorted(Comparator.comparingLong(CurveRow::step)).toList();
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
