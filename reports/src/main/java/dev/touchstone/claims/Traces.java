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
 * The traces of reported trials. The first request for a metric reads the traces of all reported trials of the run in
 * one pass over the table; later requests read nothing as long as the points fit into memory. If they do not fit, the
 * traces of whole instances are dropped, never those of the requested instance. A request for a dropped instance reads
 * the table again.
 */
final class Traces {
    /** The unit that is kept or dropped: the traces of an instance by a metric. */
    private record Part(RunFolder run, String metric, String instance) {}

    /** The columns of {@code trace/} that are read. */
    private record Point(String trial, String metric, long step, double value) {}

    private static final Table<Point> POINTS = Table.TRACE.part(Point.class);

    private final int mostPoints;
    /** Values by part, trial and step; parts in the order in which they are dropped. */
    private final Map<Part, Map<String, SortedMap<Long, Double>>> parts = new LinkedHashMap<>();

    private int points;

    /** An empty store of traces. */
    Traces(int mostPoints) {
        this.mostPoints = mostPoints;
    }

    /** The trace of a replicate; empty if there is none. */
    SortedMap<Long, Double> of(ReportedTrials trials, Subject subject, String metric, int replicate) {
        String trial = trials.id(subject, replicate);
        if (trial == null) {
            return Collections.emptySortedMap();
        }
        var requested = new Part(trials.run(), metric, subject.instance());
        if (!parts.containsKey(requested)) {
            readWhole(trials, requested);
        }
        return parts.get(requested).getOrDefault(trial, Collections.emptySortedMap());
    }

    /** Drops all traces if the table cannot be read to its end, so that the next request fails, too. */
    private void readWhole(ReportedTrials trials, Part requested) {
        try {
            read(trials, requested);
        } catch (RuntimeException e) {
            parts.clear();
            points = 0;
            throw e;
        }
    }

    private void read(ReportedTrials trials, Part requested) {
        begin(trials, requested);
        trials.run().forEach(POINTS, ReportedTrials.equal("metric", requested.metric()), point -> {
            var part = parts.get(new Part(
                    requested.run(), requested.metric(), trials.instances().get(point.trial())));
            if (part != null) {
                add(part.computeIfAbsent(point.trial(), any -> new TreeMap<>()), point);
                makeRoom(requested.instance());
            }
        });
    }

    /** Empties all parts of the metric. Parts that have been requested before are the first to be dropped. */
    private void begin(ReportedTrials trials, Part requested) {
        List<Part> inOrder = trials.allInstances().stream()
                .map(instance -> new Part(requested.run(), requested.metric(), instance))
                .sorted(Comparator.comparing(part -> !parts.containsKey(part)))
                .toList();
        for (Part part : inOrder) {
            points -= size(parts.getOrDefault(part, Map.of()));
            parts.remove(part);
            parts.put(part, new HashMap<>());
        }
    }

    /** Adds a point once: a trial that two competitors share has its rows twice. */
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
