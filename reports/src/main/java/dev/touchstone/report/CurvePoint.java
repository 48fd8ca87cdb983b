package dev.touchstone.report;

/**
 * A competitor's trace at one step, folded over the replicates that are reported on; a row of {@code curves/}.
 *
 * @param step steps done; 0 is the start
 * @param elapsedSeconds median of the solver's clock at that step
 * @param replicates that were looked at at this step
 */
public record CurvePoint(
        String instance,
        String competitor,
        LeaderboardRow.Kind kind,
        String metric,
        long step,
        double elapsedSeconds,
        int replicates,
        double median,
        double lowerQuartile,
        double upperQuartile) {}
