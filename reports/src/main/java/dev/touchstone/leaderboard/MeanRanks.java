package dev.touchstone.leaderboard;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.ValuedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Mean ranks of competitors on one instance by one metric. Ranks are taken replicate by replicate, because on a
 * replicate all competitors meet the same random numbers. Equal values share the mean of their ranks; failures share
 * the last ranks. Chosen settings are ranked among chosen and given ones, default settings among default and given
 * ones.
 */
public final class MeanRanks {
    private MeanRanks() {}

    /** The mean rank of each row over its replicates, in the order of the rows; at least one row. */
    public static double[] of(List<ValuedRow> rows) {
        double[] mean = new double[rows.size()];
        rank(rows, SettingsKind.CHOSEN, mean);
        rank(rows, SettingsKind.DEFAULT, mean);
        return mean;
    }

    private static void rank(List<ValuedRow> rows, SettingsKind kind, double[] mean) {
        var byReplicate = new HashMap<Integer, List<Place>>();
        for (int i = 0; i < rows.size(); i++) {
            ValuedRow row = rows.get(i);
            if (row.row().who().kind() == kind || row.row().who().kind() == SettingsKind.GIVEN) {
                for (int r = 0; r < row.replicate().size(); r++) {
                    byReplicate
                            .computeIfAbsent(row.replicate().get(r), any -> new ArrayList<>())
                            .add(Place.of(i, row.value().get(r)));
                }
            }
        }
        double[] sums = new double[mean.length];
        int[] counts = new int[mean.length];
        Goal goal = rows.get(0).row().measure().goal();
        byReplicate.values().forEach(places -> add(places, goal, sums, counts));
        for (int i = 0; i < mean.length; i++) {
            SettingsKind mine = rows.get(i).row().who().kind();
            if (mine == kind || (mine == SettingsKind.GIVEN && kind == SettingsKind.CHOSEN)) {
                mean[i] = sums[i] / counts[i];
            }
        }
    }

    private record Place(int row, double value) {
        static Place of(int row, double value) {
            return new Place(row, Double.isFinite(value) ? value : Double.NaN);
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
                sums[place.row()] += shared;
                counts[place.row()]++;
            }
            from = to;
        }
    }
}
