package dev.touchstone.suite.harness;

import dev.touchstone.api.Family;
import dev.touchstone.api.Settings;
import java.util.Map;

/** The kind of the problem that has nothing to solve. */
final class NoProblems implements Family<Nothing> {
    private static final double SECONDS_PER_ROUND = 1e-9;

    @Override
    public Map<String, Object> facts(Nothing problem) {
        return Map.of("variables", 1, "constraints", 0);
    }

    /** Of {@link Steady} by its rounds; all others take no time to speak of. */
    @Override
    public double estimatedSeconds(Nothing problem, Settings settings) {
        return Double.parseDouble(settings.values().getOrDefault("rounds", "1")) * SECONDS_PER_ROUND;
    }
}
