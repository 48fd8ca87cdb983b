package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Gradient descent with Nesterov's momentum, x being the point at which the gradient is taken:
 *
 * <pre>
 * m := momentum m + g_t
 * x := x - eta_t (g_t + momentum m)
 * </pre>
 *
 * <p>Y. Bengio, N. Boulanger-Lewandowski, R. Pascanu, arXiv 1212.0901, section 3.5, with the learning
 * rate outside the velocity, as libraries have it.
 */
public final class Nesterov implements GradientMethod<Nesterov.Settings> {
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
        return "nesterov";
    }

    @Override
    public String source() {
        return "Y. Nesterov, \"A method of solving a convex programming problem with convergence rate O(1/k^2)\", 1983; "
                + "in the form of arXiv 1212.0901, section 3.5";
    }

    /** Those of {@link Momentum}, so that the two differ in the update alone. */
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
                x[i] -= eta * (g[i] + momentum * m[i]);
            }
        };
    }
}
