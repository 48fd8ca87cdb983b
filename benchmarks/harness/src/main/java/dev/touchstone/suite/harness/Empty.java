package dev.touchstone.suite.harness;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;

/** Returns a number at once, so that the cost of a trial is the harness's own. */
final class Empty implements Solver<Nothing, double[], Empty.Settings> {
    /**
     * A number, so that a grid has an axis.
     *
     * @param cell the number that is returned
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
