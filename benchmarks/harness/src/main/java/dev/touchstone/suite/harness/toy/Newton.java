package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import java.util.Optional;

/** Newton's method x - f'(x) / f''(x) in one variable, which ends in the minimum after one step. Declines all others. */
final class Newton implements Solver<Bowl, double[], Newton.Settings> {
    private static final double SECOND_DERIVATIVE = 2;

    /** No hyperparameters. */
    record Settings() {}

    @Override
    public String name() {
        return "newton";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings();
    }

    @Override
    public Optional<String> declines(Bowl problem) {
        return problem.n() == 1 ? Optional.empty() : Optional.of("solves problems of one variable only");
    }

    @Override
    public double[] solve(Bowl problem, Settings settings, Run<double[]> run) {
        double[] x = problem.start();
        while (x[0] != 0 && run.proceed(x)) {
            x[0] -= problem.gradient(x)[0] / SECOND_DERIVATIVE;
        }
        return x;
    }
}
