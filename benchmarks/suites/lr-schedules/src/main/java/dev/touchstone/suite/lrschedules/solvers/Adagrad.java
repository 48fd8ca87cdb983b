package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * Adagrad with a diagonal matrix: every variable has a rate of its own, which never rises.
 *
 * <pre>
 * v := v + g_t^2
 * x := x - eta_t g_t / (sqrt(v) + epsilon)
 * </pre>
 */
public final class Adagrad implements GradientMethod<Adagrad.Settings> {
    /** Hyperparameters. */
    public record Settings(TrainingPlan plan, double epsilon) implements TrainingSettings {
        public Settings {
            HyperparameterChecks.positive("epsilon", epsilon);
        }
    }

    @Override
    public String name() {
        return "adagrad";
    }

    @Override
    public String source() {
        return "J. Duchi, E. Hazan, Y. Singer, \"Adaptive subgradient methods for online learning and stochastic "
                + "optimization\", JMLR 12, 2011, Figure 1 with diagonal matrices";
    }

    /** The constants of PyTorch; the paper leaves both to the user. */
    @Override
    public Settings defaults() {
        return new Settings(TrainingPlan.ofPaper(1e-2, "linear"), 1e-10);
    }

    @Override
    public Update update(Settings settings, double[] start) {
        var v = new double[start.length];
        double epsilon = settings.epsilon();
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                v[i] += g[i] * g[i];
                x[i] -= eta * g[i] / (Math.sqrt(v[i]) + epsilon);
            }
        };
    }
}
