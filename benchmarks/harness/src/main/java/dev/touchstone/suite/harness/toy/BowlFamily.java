package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Family;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bowls: no constraints, periods of 3 steps. */
final class BowlFamily implements Family<Bowl> {
    private static final long PERIOD = 3;
    private static final double SECONDS_PER_VARIABLE = 1e-4;

    @Override
    public Bowl counted(Bowl problem, Work work) {
        return new Bowl(problem.n(), work);
    }

    @Override
    public Map<String, Object> facts(Bowl problem) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("variables", problem.n());
        facts.put("constraints", 0);
        facts.put("objective_at_start", problem.value(problem.start()));
        return facts;
    }

    @Override
    public Map<String, Object> values(Bowl problem, double[] point) {
        if (point.length != problem.n()) {
            throw new IllegalArgumentException(
                    "a point has %d values here, this one has %d".formatted(problem.n(), point.length));
        }
        return Map.of("objective", problem.value(point), "constraints", List.of(), "feasible", true);
    }

    @Override
    public Map<String, Object> derivatives(Bowl problem, double[] point) {
        return Map.of("gradient", problem.gradient(point), "jacobian", List.of());
    }

    @Override
    public long variables(Bowl problem) {
        return problem.n();
    }

    @Override
    public long period(Bowl problem, Settings settings) {
        return PERIOD;
    }

    @Override
    public double estimatedSeconds(Bowl problem, Settings settings) {
        return SECONDS_PER_VARIABLE * problem.n();
    }
}
