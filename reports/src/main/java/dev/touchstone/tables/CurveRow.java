package dev.touchstone.tables;

/**
 * A competitor's trace at one step, folded over the replicates that are reported on; a row of {@code curves/}.
 *
 * @param step steps done; 0 is the start
 * @param elapsedSeconds median of the solver's clock at that step
 * @param replicates that were looked at at this step
 * @param values of the replicates whose value is a finite number
 */
public record CurveRow(
        String instance,
        String competitor,
        SettingsKind kind,
        String metric,
        long step,
        double elapsedSeconds,
        int replicates,
        Quartiles values) {}
