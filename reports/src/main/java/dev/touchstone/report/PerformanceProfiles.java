package dev.touchstone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Performance profiles: for each solver s the share of problems p that it solved within a factor tau
 * of the best solver's cost, rho_s(tau) = |{p : t_ps / min_s t_ps <= tau}| / |P|.
 *
 * <p>Source: E. D. Dolan, J. J. More, "Benchmarking optimization software with performance profiles",
 * Mathematical Programming 91, 2002, equations (2.1) and (2.2).
 */
final class PerformanceProfiles {
    /** A step of a profile: it rises to {@code share} at {@code ratio} and stays there until the next corner. */
    record Corner(double ratio, double share) {}

    private PerformanceProfiles() {}

    /**
     * The corners of each solver's profile, by ascending ratio; empty for a solver that solved nothing.
     *
     * @param costs the costs by solver, then by problem; a problem without a finite cost was not solved
     * @param problems number of all problems, solved or not
     */
    static SortedMap<String, List<Corner>> of(Map<String, Map<String, Double>> costs, int problems) {
        var best = new TreeMap<String, Double>();
        costs.values()
                .forEach(solver -> solver.forEach((problem, cost) -> {
                    if (Double.isFinite(cost)) {
                        best.merge(problem, cost, Math::min);
                    }
                }));
        var profiles = new TreeMap<String, List<Corner>>();
        costs.forEach((solver, cost) -> profiles.put(solver, profile(ratios(cost, best), problems)));
        return profiles;
    }

    private static double[] ratios(Map<String, Double> costs, Map<String, Double> best) {
        return costs.entrySet().stream()
                .filter(entry -> Double.isFinite(entry.getValue()))
                .mapToDouble(entry -> ratio(entry.getValue(), best.get(entry.getKey())))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    /** The ratio of a cost to the best one: 1 for equal costs, also if both are 0; infinite if only the best is 0. */
    private static double ratio(double cost, double best) {
        return cost == best ? 1 : cost / best;
    }

    /** The corners of the staircase that rises by 1 / problems at each of the ascending ratios. */
    static List<Corner> profile(double[] ratios, int problems) {
        var points = new ArrayList<Corner>();
        for (int i = 0; i < ratios.length; i++) {
            if (i + 1 == ratios.length || ratios[i] != ratios[i + 1]) {
                points.add(new Corner(ratios[i], (i + 1.0) / problems));
            }
        }
        return points;
    }
}
