package dev.touchstone.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Data profiles: for each solver s the share of problems p that it solved at a cost of at most kappa simplex
 * gradients, d_s(kappa) = |{p : t_ps / (n_p + 1) &lt;= kappa}| / |P|, n_p the number of variables.
 *
 * <p>Source: J. J. More, S. M. Wild, "Benchmarking derivative-free optimization algorithms", SIAM J. Optim. 20(1),
 * 2009, eq. (2.3).
 */
final class DataProfiles {
    private DataProfiles() {}

    /**
     * The corners of each solver's profile, by ascending kappa; empty for a solver that solved nothing.
     *
     * @param costs the costs by solver, then by problem; a problem without a finite cost was not solved
     * @param variables number of variables by problem
     * @param problems number of all problems, solved or not
     */
    static SortedMap<String, List<PerformanceProfiles.Corner>> of(
            Map<String, Map<String, Double>> costs, Map<String, Long> variables, int problems) {
        var profiles = new TreeMap<String, List<PerformanceProfiles.Corner>>();
        costs.forEach((solver, cost) -> {
            double[] kappas = cost.entrySet().stream()
                    .mapToDouble(e -> e.getValue() / (variables.get(e.getKey()) + 1))
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            profiles.put(solver, PerformanceProfiles.profile(kappas, problems));
        });
        return profiles;
    }
}
