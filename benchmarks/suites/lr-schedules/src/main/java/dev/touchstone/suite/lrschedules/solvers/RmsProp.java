package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * RMSprop: the gradient over the root of the running mean of its squares.
 *
 * <pre>
 * v := beta2 v + (1 - beta2) g_t^2
 * x := x - eta_t g_t / (sqrt(v) + epsilon)
 * </pre>
 */
public final class RmsProp implements GradientMethod<RmsProp.Settings> {
    /** Hyperparameters. */
    public record Settings(TrainingPlan plan, double beta2, double epsilon) implements TrainingSettings {
        public Settings {
            HyperparameterChecks.decay("beta2", beta2);
            HyperparameterChecks.positive("epsilon", epsilon);
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
        return new Settings(TrainingPlan.ofPaper(1e-2, "linear"), 0.99, 1e-8);
    }

    @Override
    public Update update(Settings settings, double[] start) {
        var v = new double[start.length];
        double beta2 = settings.beta2();
        double epsilon = settings.epsilon();
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                x[i] -= eta * g[i] / (Math.sqrt(v[i]) + epsilon);
            }
        };
    }
}
