package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;

/** Stays at the start and fails after a number of steps. */
final class Failing implements Solver<Bowl, double[], Failing.Settings> {
    /** The ways to fail. */
    enum Way {
        NOT_AT_ALL,
        DIVERGES,
        NOT_A_NUMBER,
        THROWS
    }

    /**
     * The failure.
     *
     * @param way the way to fail
     * @param afterSteps number of steps before the failure; a trial with a smaller budget finishes
     */
    record Settings(Way way, long afterSteps) {}

    @Override
    public String name() {
        return "failing";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings(Way.NOT_AT_ALL, 0);
    }

    @Override
    public double[] solve(Bowl problem, Settings settings, Run<double[]> run) {
        double[] x = problem.start();
        for (long steps = 0; run.proceed(x); steps++) {
            if (steps == settings.afterSteps()) {
                fail(settings.way(), x);
            }
        }
        return x;
    }

    private static void fail(Way way, double[] x) {
        switch (way) {
            case DIVERGES -> throw new Diverged("diverged on purpose");
            case THROWS -> throw new IllegalStateException("failed on purpose");
            case NOT_A_NUMBER -> x[0] = Double.NaN;
            case NOT_AT_ALL -> {
                // the solver goes on
            }
        }
    }
}
