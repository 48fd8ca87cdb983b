package dev.touchstone.tables;

/**
 * A point of a curve: a competitor's traces at one step, folded over held-out replicates; a row of {@code curves/}.
 *
 * @param step steps done; 0 is the start
 * @param elapsedSeconds median of the solver's clock at this step
 * @param replicates number of replicates with a look at this step
 * @param values the finite values at this step
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
