package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import java.util.List;
import java.util.Optional;

/**
 * Halves from the last value of the series {@code path} that an earlier trial left: the start is sqrt(value) in the first
 * variable and 0 in all others.
 */
final class Following implements Solver<Bowl, double[], Following.Settings> {
    /**
     * The factor of a step.
     *
     * @param factor positive
     * @param alone whether the problem's own start is taken, so that no earlier trial is needed
     */
    record Settings(double factor, boolean alone) {
        Settings {
            if (!(factor > 0)) {
                throw new IllegalArgumentException("factor must be positive, was %s".formatted(factor));
            }
        }
    }

    @Override
    public String name() {
        return "following";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings(0.5, false);
    }

    @Override
    public List<String> leaves() {
        return List.of(Halving.PATH);
    }

    @Override
    public Optional<String> inherits(Settings settings) {
        return settings.alone() ? Optional.empty() : Optional.of(Halving.PATH);
    }

    @Override
    public double[] solve(Bowl problem, Settings settings, Run<double[]> run) {
        double[] x = settings.alone() ? problem.start() : endOf(run.inherited(Halving.PATH), problem.n());
        return Halving.shrink(problem, new Halving.Settings(settings.factor(), 1), run, x);
    }

    private static double[] endOf(double[] path, int n) {
        double[] x = new double[n];
        x[0] = Math.sqrt(path[path.length - 1]);
        return x;
    }
}
