package dev.touchstone.leaderboard;

import dev.touchstone.statistics.Quantiles;
import dev.touchstone.tables.SearchRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The search of a competitor on one instance: the results of its points on the selection replicates. */
public final class Search {
    private record Point(SearchRow row, double median) {}

    private final RankedMetric ranking;
    private final List<Point> points = new ArrayList<>();

    /** The search among a competitor's trials; trials on held-out replicates are left out. */
    public Search(List<TrialSummary> trials, RankedMetric ranking) {
        this.ranking = ranking;
        var byPoint = new TreeMap<String, List<TrialSummary>>();
        for (TrialSummary trial : trials) {
            if (!trial.isHeldOut()) {
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
     * The settings of the point with the best median, in which a failed replicate counts as the worst infinity. Of
     * points with equal medians the one with fewer failures wins, then the first in the order of {@link #rows}.
     */
    public Optional<SortedMap<String, String>> winner() {
        Comparator<Point> best = Comparator.comparing(Point::median, ranking.goal()::compare);
        return points.stream()
                .min(best.thenComparing(point -> point.row().failures()))
                .map(point -> point.row().tuned());
    }

    /** The number of trials that the search ran. */
    int trials() {
        return points.stream().mapToInt(point -> point.row().trials()).sum();
    }

    /** The processor time of these trials; unknown times count as zero. */
    double cpuSeconds() {
        return points.stream().mapToDouble(point -> point.row().cpuSeconds()).sum();
    }

    /** The searched settings whose winning value is the least or the greatest of the numbers tried. */
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
        double[] all = new double[trials.size()];
        double cpuSeconds = 0;
        int failures = 0;
        for (int i = 0; i < all.length; i++) {
            TrialSummary trial = trials.get(i);
            double value = trial.value(ranking);
            all[i] = Double.isNaN(value) ? ranking.worst() : value;
            failures += trial.outcome().ranks() ? 0 : 1;
            cpuSeconds += Double.isNaN(trial.cpuSeconds()) ? 0 : trial.cpuSeconds();
        }
        Arrays.sort(all);
        TrialSummary first = trials.get(0);
        var row = new SearchRow(
                first.instance(),
                first.competitor(),
                first.tuned(),
                ranking.name(),
                all.length,
                failures,
                Quantiles.quartiles(Arrays.stream(all).filter(Double::isFinite).toArray()),
                cpuSeconds);
        return new Point(row, median(all));
    }

    /** The middle value; of an even number the worse one, because a mean with an infinite value is infinite. */
    private double median(double[] ascending) {
        int n = ascending.length;
        return ascending[ranking.worst() > 0 ? n / 2 : (n - 1) / 2];
    }
}
