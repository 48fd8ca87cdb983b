package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Multiplies the iterate by a factor, 1/2 by default, in each step. Leaves the values of f before each step as the
 * series {@code path}.
 */
final class Halving implements Solver<Bowl, double[], Halving.Settings> {
    /** The name of the series that this solver leaves. */
    static final String PATH = "path";

    private static final double MOST_GROWTH = 8;

    /**
     * The factor of a step.
     *
     * @param factor factor of one sweep, positive
     * @param sweeps number of sweeps in a step, at least 1
     */
    record Settings(double factor, int sweeps) {
        Settings {
            if (!(factor > 0)) {
                throw new IllegalArgumentException("factor must be positive, was %s".formatted(factor));
            }
            if (sweeps < 1) {
                throw new IllegalArgumentException("sweeps must be at least 1, was %d".formatted(sweeps));
            }
            if (Math.pow(factor, sweeps) > MOST_GROWTH) {
                throw new IllegalArgumentException(
                        "factor^sweeps must be at most %s, was %s^%d".formatted(MOST_GROWTH, factor, sweeps));
            }
        }
    }

    @Override
    public String name() {
        return "halving";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings(0.5, 1);
    }

    @Override
    public List<String> leaves() {
        return List.of(PATH);
    }

    @Override
    public double[] solve(Bowl problem, Settings settings, Run<double[]> run) {
        return shrink(problem, settings, run, problem.start());
    }

    static double[] shrink(Bowl problem, Settings settings, Run<double[]> run, double[] x) {
        var path = DoubleStream.builder();
        while (run.proceed(x)) {
            path.add(problem.value(x));
            for (int sweep = 0; sweep < settings.sweeps(); sweep++) {
                for (int i = 0; i < x.length; i++) {
                    x[i] *= settings.factor();
                }
            }
        }
        run.leave(PATH, path.build().toArray());
        return x;
    }
}
