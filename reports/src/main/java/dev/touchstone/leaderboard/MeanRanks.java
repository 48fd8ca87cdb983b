package dev.touchstone.leaderboard;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.report.LeaderboardRow.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Ranks of competitors on one instance by one metric, replicate by replicate: all met the same random
 * numbers there, so that the comparison is paired. Equals share the mean of their ranks; failures
 * come last, together. Searched competitors are ranked by their chosen settings; default settings
 * are ranked apart, against the others' default or given ones.
 */
public final class MeanRanks {
    /**
     * What one entry is ranked by.
     *
     * @param values the final value on each of the replicates; those that are not finite come last, together
     */
    public record Values(Kind kind, List<Integer> replicates, List<Double> values) {}

    private MeanRanks() {}

    /** The mean rank of each entry over its replicates, in the order of the entries. */
    public static double[] of(List<Values> entries, Goal goal) {
        double[] mean = new double[entries.size()];
        rank(entries, goal, Kind.CHOSEN, mean);
        rank(entries, goal, Kind.DEFAULT, mean);
        return mean;
    }

    private static void rank(List<Values> entries, Goal goal, Kind kind, double[] mean) {
        var byReplicate = new HashMap<Integer, List<Place>>();
        for (int i = 0; i < entries.size(); i++) {
            Values entry = entries.get(i);
            if (entry.kind() == kind || entry.kind() == Kind.GIVEN) {
                for (int r = 0; r < entry.replicates().size(); r++) {
                    byReplicate
                            .computeIfAbsent(entry.replicates().get(r), any -> new ArrayList<>())
                            .add(Place.of(i, entry.values().get(r)));
                }
            }
        }
        double[] sums = new double[mean.length];
        int[] counts = new int[mean.length];
        byReplicate.values().forEach(places -> add(places, goal, sums, counts));
        for (int i = 0; i < mean.length; i++) {
            Kind mine = entries.get(i).kind();
            if (mine == kind || (mine == Kind.GIVEN && kind == Kind.CHOSEN)) {
                mean[i] = sums[i] / counts[i];
            }
        }
    }

    private record Place(int entry, double value) {
        static Place of(int entry, double value) {
            return new Place(entry, Double.isFinite(value) ? value : Double.NaN);
        }
    }

    private static void add(List<Place> places, Goal goal, double[] sums, int[] counts) {
        places.sort((a, b) -> goal.compare(a.value(), b.value()));
        int from = 0;
        while (from < places.size()) {
            int to = from + 1;
            while (to < places.size()
                    && goal.compare(places.get(from).value(), places.get(to).value()) == 0) {
                to++;
            }
            double shared = (from + 1 + to) / 2.0;
            for (Place place : places.subList(from, to)) {
                sums[place.entry()] += shared;
                counts[place.entry()]++;
            }
            from = to;
        }
    }
}
