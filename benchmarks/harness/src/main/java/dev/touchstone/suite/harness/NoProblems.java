package dev.touchstone.suite.harness;

import dev.touchstone.api.Family;
import dev.touchstone.api.Settings;
import java.util.Map;

/** The family of the problem without a function. */
final class NoProblems implements Family<Nothing> {
    private static final double SECONDS_PER_ROUND = 1e-9;

    @Override
    public Map<String, Object> facts(Nothing problem) {
        return Map.of("variables", 1, "constraints", 0);
    }

    /** A nanosecond for each of the {@code rounds} of {@link Steady}, and one for every other solver. */
    @Override
    public double estimatedSeconds(Nothing problem, Settings settings) {
        return Double.parseDouble(settings.values().getOrDefault("rounds", "1")) * SECONDS_PER_ROUND;
    }
}
