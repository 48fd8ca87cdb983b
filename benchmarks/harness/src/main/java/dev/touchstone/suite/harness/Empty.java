package dev.touchstone.suite.harness;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;

/** Does nothing: what is left is the harness's own cost. */
final class Empty implements Solver<Nothing, double[], Empty.Settings> {
    /**
     * Nothing to set.
     *
     * @param cell the value it returns, for a grid to have an axis
     */
    record Settings(int cell) {}

    @Override
    public String name() {
        return "empty";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings(0);
    }

    @Override
    public double[] solve(Nothing problem, Settings settings, Run<double[]> run) {
        return new double[] {settings.cell()};
    }
}
