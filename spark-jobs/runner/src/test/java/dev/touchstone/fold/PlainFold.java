package dev.touchstone.fold;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Split;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.ChunkRow.Look;
import dev.touchstone.tables.ChunkRow.Series;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.SettingsKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The curves and the costs of a run, computed from the definitions in loops over its trials: a second opinion that shares
 * no code with the fold. Results have names such as {@code line/halves/GIVEN/value}.
 */
final class PlainFold {
    private static final List<Double> PROFILE_TOLERANCES = List.of(0.1, 0.001, 0.00001, 0.0000001);

    /** Replicates, clock, and median, lower and upper quartile of the values. */
    record Point(int replicates, double seconds, double median, double lower, double upper) {}

    /** Replicates that reached a target, and the median of what they paid. */
    record Cost(int hits, double median) {}

    private final List<ChunkRow> trials;
    private final double tau;
    private final Map<String, Double> known;

    PlainFold(List<ChunkRow> trials, double tau, Map<String, Double> known) {
        this.trials = trials;
        this.tau = tau;
        this.known = known;
    }

    /** Points by {@code instance/competitor/kind/metric@step}. */
    Map<String, Point> curves() {
        var points = new TreeMap<String, Point>();
        reported().forEach((name, group) -> {
            var at = new TreeMap<String, List<Look>>();
            for (ChunkRow trial : group) {
                for (Series series : trial.trace()) {
                    for (Look look : series.looks()) {
                        if (!series.metric().equals(Measurement.VARIABLES)) {
                            at.computeIfAbsent(series.metric() + "@" + look.step(), any -> new ArrayList<>())
                                    .add(look);
                        }
                    }
                }
            }
            at.forEach((where, looks) -> points.put(name + "/" + where, point(looks)));
        });
        return points;
    }

    private static Point point(List<Look> looks) {
        var values = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        for (Look look : looks) {
            seconds.add(look.elapsedSeconds());
            if (Double.isFinite(look.value())) {
                values.add(look.value());
            }
        }
        return new Point(
                looks.size(),
                quantile(seconds, 0.5),
                quantile(values, 0.5),
                quantile(values, 0.25),
                quantile(values, 0.75));
    }

    /** Costs by {@code instance/competitor/kind/metric/tolerance/cost}. */
    Map<String, Cost> costs() {
        var costs = new TreeMap<String, Cost>();
        reported().forEach((name, group) -> {
            String instance = group.get(0).trial().key().instance();
            for (String metric : List.of("value", "nearness")) {
                var tolerances = new TreeSet<Double>(List.of(tau));
                if (metric.equals("value")) {
                    tolerances.addAll(PROFILE_TOLERANCES);
                }
                for (double tolerance : tolerances) {
                    double bar = bar(instance, metric, tolerance);
                    if (Double.isFinite(bar)) {
                        paid(group, metric, bar)
                                .forEach((cost, amounts) -> costs.put(
                                        name + "/" + metric + "/" + tolerance + "/" + cost,
                                        new Cost(amounts.size(), quantile(amounts, 0.5))));
                    }
                }
            }
        });
        return costs;
    }

    /** f_L + tau (f(x_0) - f_L), with the worst f(x_0) and the best f of the instance; NaN if there is none. */
    private double bar(String instance, String metric, double tolerance) {
        double best = Double.NaN;
        double start = Double.NaN;
        for (ChunkRow trial : trials) {
            if (trial.trial().key().instance().equals(instance)) {
                for (Look look : looks(trial, metric)) {
                    double value = look.value();
                    best = Double.isNaN(best) || isBetter(metric, value, best) ? value : best;
                    boolean isStart = look.step() == 0 && !Double.isNaN(value);
                    start = isStart && (Double.isNaN(start) || isBetter(metric, start, value)) ? value : start;
                }
            }
        }
        double from = metric.equals("value") && known.containsKey(instance) && !Double.isNaN(best)
                ? known.get(instance)
                : best;
        return from + tolerance * (start - from);
    }

    private static boolean isBetter(String metric, double a, double b) {
        return metric.equals("value") ? a < b : a > b;
    }

    private static Map<String, List<Double>> paid(List<ChunkRow> group, String metric, double bar) {
        var paid = new TreeMap<String, List<Double>>();
        for (ChunkRow trial : group) {
            Look first = null;
            for (Look look : looks(trial, metric)) {
                boolean reaches = look.value() == bar || isBetter(metric, look.value(), bar);
                first = first == null && reaches ? look : first;
            }
            if (first != null) {
                add(paid, "steps", (double) first.step());
                add(paid, "seconds", first.elapsedSeconds());
                for (Look work : looks(trial, "gradients")) {
                    if (work.step() == first.step()) {
                        add(paid, "gradients", work.value());
                    }
                }
            }
        }
        return paid;
    }

    private static void add(Map<String, List<Double>> paid, String cost, double amount) {
        paid.computeIfAbsent(cost, any -> new ArrayList<>()).add(amount);
    }

    private static List<Look> looks(ChunkRow trial, String metric) {
        for (Series series : trial.trace()) {
            if (series.metric().equals(metric)) {
                return series.looks();
            }
        }
        return List.of();
    }

    /** The held-out trials that are reported, by {@code instance/competitor/kind}. */
    private Map<String, List<ChunkRow>> reported() {
        Map<String, Map<String, String>> winners = winners();
        var reported = new TreeMap<String, List<ChunkRow>>();
        for (ChunkRow trial : trials) {
            if (trial.trial().key().split() == Split.HELD_OUT) {
                Role role = trial.trial().place().role();
                if (role != Role.SEARCHED) {
                    add(reported, trial, SettingsKind.valueOf(role.name()));
                }
                if (trial.trial().place().tuned().equals(winners.get(search(trial)))) {
                    add(reported, trial, SettingsKind.CHOSEN);
                }
            }
        }
        return reported;
    }

    private static void add(Map<String, List<ChunkRow>> reported, ChunkRow trial, SettingsKind kind) {
        reported.computeIfAbsent(search(trial) + "/" + kind, any -> new ArrayList<>())
                .add(trial);
    }

    private static String search(ChunkRow trial) {
        return trial.trial().key().instance() + "/" + trial.trial().place().competitor();
    }

    /**
     * The settings of the point with the least median of the last values on selection replicates, where a trial that
     * failed or has no value counts as infinity; fewer failures decide between equal ones, then the first.
     */
    private Map<String, Map<String, String>> winners() {
        var points = new TreeMap<String, List<ChunkRow>>();
        for (ChunkRow trial : trials) {
            if (trial.trial().key().split() == Split.SELECTION) {
                points.computeIfAbsent(search(trial) + trial.trial().place().tuned(), any -> new ArrayList<>())
                        .add(trial);
            }
        }
        var winners = new TreeMap<String, Map<String, String>>();
        var least = new TreeMap<String, double[]>();
        points.forEach((name, point) -> {
            String search = search(point.get(0));
            double[] grade = grade(point);
            double[] other = least.get(search);
            if (other == null || isBelow(grade, other)) {
                least.put(search, grade);
                winners.put(search, point.get(0).trial().place().tuned());
            }
        });
        return winners;
    }

    /** The median, of an even number the greater middle value, and the number of failures. */
    private static double[] grade(List<ChunkRow> point) {
        var values = new ArrayList<Double>();
        int failures = 0;
        for (ChunkRow trial : point) {
            boolean failed = trial.trial().ending().outcome() != Outcome.Kind.FINISHED;
            failures += failed ? 1 : 0;
            List<Look> looks = looks(trial, "value");
            double last =
                    looks.isEmpty() ? Double.NaN : looks.get(looks.size() - 1).value();
            values.add(failed || Double.isNaN(last) ? Double.POSITIVE_INFINITY : last);
        }
        Collections.sort(values);
        return new double[] {values.get(values.size() / 2), failures};
    }

    private static boolean isBelow(double[] grade, double[] other) {
        return grade[0] < other[0] || (grade[0] == other[0] && grade[1] < other[1]);
    }

    /**
     * The height at q of the polyline through the sorted values, the first at 0, the last at 1 and the others evenly
     * between: type 7 of Hyndman and Fan.
     */
    static double quantile(List<Double> values, double q) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        if (sorted.size() < 2) {
            return sorted.isEmpty() ? Double.NaN : sorted.get(0);
        }
        double width = 1.0 / (sorted.size() - 1);
        int piece = Math.min((int) (q / width + 1e-9), sorted.size() - 2);
        double share = q / width - piece;
        double left = sorted.get(piece);
        double right = sorted.get(piece + 1);
        if (Math.abs(share) < 1e-9 || left == right) {
            return left;
        }
        return Math.abs(share - 1) < 1e-9 ? right : (1 - share) * left + share * right;
    }
}
