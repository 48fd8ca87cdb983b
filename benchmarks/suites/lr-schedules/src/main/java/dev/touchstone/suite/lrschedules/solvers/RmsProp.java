package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * RMSprop: the gradient over the root of its mean square, as the last steps had it.
 *
 * <pre>
 * v := beta2 v + (1 - beta2) g_t^2
 * x := x - eta_t g_t / (sqrt(v) + epsilon)
 * </pre>
 */
public final class RmsProp implements GradientMethod<RmsProp.Settings> {
    /** Hyperparameters. */
    public record Settings(
            int epochs, int batchSize, double learningRate, Schedule schedule, double beta2, double epsilon)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Plan.fraction("beta2", beta2);
            Plan.positive("epsilon", epsilon);
        }
    }

    @Override
    public String name() {
        return "rmsprop";
    }

    @Override
    public String source() {
        return "T. Tieleman, G. Hinton, \"Lecture 6.5: RMSprop\", Coursera: Neural networks for machine learning, 2012";
    }

    /** The constants of PyTorch; the lecture has beta2 = 0.9 and leaves the rate open. */
    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1e-2, Schedule.of("linear"), 0.99, 1e-8);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(
                problem, settings, norm(), update(settings.beta2(), settings.epsilon(), problem.variables()), run);
    }

    static Update update(double beta2, double epsilon, int variables) {
        var v = new double[variables];
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                x[i] -= eta * g[i] / (Math.sqrt(v[i]) + epsilon);
            }
        };
    }
}
