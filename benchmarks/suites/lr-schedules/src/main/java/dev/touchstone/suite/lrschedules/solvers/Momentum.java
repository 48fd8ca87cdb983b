package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Gradient descent with heavy-ball momentum:
 *
 * <pre>
 * m := momentum m + g_t
 * x := x - eta_t m
 * </pre>
 */
public final class Momentum implements GradientMethod<Momentum.Settings> {
    /** Hyperparameters. */
    public record Settings(int epochs, int batchSize, double learningRate, Schedule schedule, double momentum)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Plan.fraction("momentum", momentum);
        }
    }

    @Override
    public String name() {
        return "momentum";
    }

    @Override
    public String source() {
        return "B. T. Polyak, \"Some methods of speeding up the convergence of iteration methods\", 1964; "
                + "with the learning rate outside the velocity, as libraries have it";
    }

    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 0.05, Schedule.of("linear"), 0.9);
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), update(settings.momentum(), problem.variables()), run);
    }

    static Update update(double momentum, int variables) {
        var m = new double[variables];
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                m[i] = momentum * m[i] + g[i];
                x[i] -= eta * m[i];
            }
        };
    }
}
