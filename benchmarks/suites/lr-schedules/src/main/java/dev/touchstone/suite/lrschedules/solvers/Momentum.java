package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * Gradient descent with heavy-ball momentum:
 *
 * <pre>
 * m := momentum m + g_t
 * x := x - eta_t m
 * </pre>
 */
public final class Momentum implements GradientMethod<Momentum.Settings> {
    /** Hyperparameters, also of {@link Nesterov}. */
    public record Settings(TrainingPlan plan, double momentum) implements TrainingSettings {
        public Settings {
            HyperparameterChecks.decay("momentum", momentum);
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
        return new Settings(TrainingPlan.ofPaper(0.05, "linear"), 0.9);
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Update update(Settings settings, double[] start) {
        var m = new double[start.length];
        double momentum = settings.momentum();
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                m[i] = momentum * m[i] + g[i];
                x[i] -= eta * m[i];
            }
        };
    }
}
