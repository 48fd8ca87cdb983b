package dev.touchstone.claims;

import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.Table;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Traces of the trials that runs report. The first question about a metric reads those of all trials of the run in
 * one pass over the table, and later ones read nothing, as far as the points fit. Where they do not, the traces of
 * whole instances are given up, never those of the instance asked for; it takes another pass to have them back.
 */
final class Traces {
    /** The unit that is kept or given up: the traces of an instance by a metric. */
    private record Part(RunFolder run, String metric, String instance) {}

    /** The columns of {@code trace/} that are read. */
    private record Point(String trial, String metric, long step, double value) {}

    private static final Table<Point> POINTS = Table.TRACE.part(Point.class);

    private final int mostPoints;
    /** By trial and step; in the order in which parts are given up. */
    private final Map<Part, Map<String, SortedMap<Long, Double>>> parts = new LinkedHashMap<>();

    private int points;

    /** No traces yet. */
    Traces(int mostPoints) {
        this.mostPoints = mostPoints;
    }

    /** The trace of a replicate; empty where it has none. */
    SortedMap<Long, Double> of(ReportedTrials trials, Subject subject, String metric, int replicate) {
        String trial = trials.id(subject, replicate);
        if (trial == null) {
            return Collections.emptySortedMap();
        }
        var asked = new Part(trials.run(), metric, subject.instance());
        if (!parts.containsKey(asked)) {
            readWhole(trials, asked);
        }
        return parts.get(asked).getOrDefault(trial, Collections.emptySortedMap());
    }

    /** A table that breaks off is no evidence: nothing is kept, so that the next question fails too. */
    private void readWhole(ReportedTrials trials, Part asked) {
        try {
            read(trials, asked);
        } catch (RuntimeException e) {
            parts.clear();
            points = 0;
            throw e;
        }
    }

    private void read(ReportedTrials trials, Part asked) {
        begin(trials, asked);
        trials.run().forEach(POINTS, ReportedTrials.equal("metric", asked.metric()), point -> {
            var part = parts.get(
                    new Part(asked.run(), asked.metric(), trials.instances().get(point.trial())));
            if (part != null) {
                add(part.computeIfAbsent(point.trial(), any -> new TreeMap<>()), point);
                makeRoom(asked.instance());
            }
        });
    }

    /** Empties all parts of the metric. Those that were there already have been asked, and are the first to go. */
    private void begin(ReportedTrials trials, Part asked) {
        List<Part> inOrder = trials.allInstances().stream()
                .map(instance -> new Part(asked.run(), asked.metric(), instance))
                .sorted(Comparator.comparing(part -> !parts.containsKey(part)))
                .toList();
        for (Part part : inOrder) {
            points -= size(parts.getOrDefault(part, Map.of()));
            parts.remove(part);
            parts.put(part, new HashMap<>());
        }
    }

    /** A trial that two competitors share has its rows twice. */
    private void add(SortedMap<Long, Double> trace, Point point) {
        if (trace.put(point.step(), point.value()) == null) {
            points++;
        }
    }

    private void makeRoom(String instance) {
        var eldest = parts.entrySet().iterator();
        while (points > mostPoints && eldest.hasNext()) {
            var part = eldest.next();
            if (!part.getKey().instance().equals(instance)) {
                points -= size(part.getValue());
                eldest.remove();
            }
        }
    }

    private static int size(Map<String, SortedMap<Long, Double>> part) {
        return part.values().stream().mapToInt(Map::size).sum();
    }
}
