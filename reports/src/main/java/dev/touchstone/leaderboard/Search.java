package dev.touchstone.leaderboard;

import dev.touchstone.report.SearchRow;
import dev.touchstone.statistics.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The search of one competitor on one instance: what each point gave on the selection replicates. */
public final class Search {
    private record Point(SearchRow row, double median) {}

    private final RankedMetric ranking;
    private final List<Point> points = new ArrayList<>();

    /** The search among these trials; those that are not on selection replicates are passed over. */
    public Search(List<TrialSummary> trials, RankedMetric ranking) {
        this.ranking = ranking;
        var byPoint = new TreeMap<String, List<TrialSummary>>();
        for (TrialSummary trial : trials) {
            if (!trial.heldOut()) {
                byPoint.computeIfAbsent(trial.tuned().toString(), any -> new ArrayList<>())
                        .add(trial);
            }
        }
        byPoint.values().forEach(point -> points.add(point(point)));
    }

    /** A row for each point, in the order of their settings' text. */
    public List<SearchRow> rows() {
        return points.stream().map(Point::row).toList();
    }

    /**
     * The settings of the point with the best median, failed replicates counting as the worst value
     * there is; of equals the one with fewer failures, then the first.
     */
    public Optional<SortedMap<String, String>> winner() {
        Comparator<Point> best = Comparator.comparing(Point::median, ranking.goal()::compare);
        return points.stream()
                .min(best.thenComparing(point -> point.row().failures()))
                .map(point -> point.row().tuned());
    }

    /** The searched settings whose winning value is the least or the greatest of numbers tried. */
    List<String> edge(SortedMap<String, String> winner) {
        return winner.keySet().stream()
                .filter(name -> isEdge(name, winner.get(name)))
                .toList();
    }

    private boolean isEdge(String name, String value) {
        SortedSet<Double> tried = new TreeSet<>();
        for (Point point : points) {
            try {
                tried.add(Double.valueOf(point.row().tuned().get(name)));
            } catch (NumberFormatException e) {
                return false; // words have no edge
            }
        }
        double won = Double.parseDouble(value);
        return tried.size() > 1 && (won == tried.first() || won == tried.last());
    }

    private Point point(List<TrialSummary> trials) {
        TrialSummary first = trials.get(0);
        double[] all = new double[trials.size()];
        double cpuSeconds = 0;
        int failures = 0;
        for (int i = 0; i < all.length; i++) {
            TrialSummary trial = trials.get(i);
            double value = trial.finals().getOrDefault(ranking.name(), Double.NaN);
            boolean counts = trial.finished() && !Double.isNaN(value);
            all[i] = counts ? value : ranking.worst();
            failures += trial.finished() ? 0 : 1;
            cpuSeconds += Double.isNaN(trial.cpuSeconds()) ? 0 : trial.cpuSeconds();
        }
        double[] finite =
                java.util.Arrays.stream(all).filter(Double::isFinite).sorted().toArray();
        java.util.Arrays.sort(all);
        var row = new SearchRow(
                first.instance(),
                first.competitor(),
                first.tuned(),
                ranking.name(),
                all.length,
                failures,
                Quantiles.median(finite),
                Quantiles.of(finite, 0.25),
                Quantiles.of(finite, 0.75),
                cpuSeconds);
        return new Point(row, lowerMedian(all));
    }

    /** The middle value on the worse side: an average with infinity would say nothing. */
    private double lowerMedian(double[] ascending) {
        int n = ascending.length;
        return ascending[ranking.worst() > 0 ? n / 2 : (n - 1) / 2];
    }
}
