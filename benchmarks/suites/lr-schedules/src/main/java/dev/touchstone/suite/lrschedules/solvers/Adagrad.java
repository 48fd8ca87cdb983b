package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Adagrad with a diagonal matrix: every variable has its own rate, which only falls.
 *
 * <pre>
 * v := v + g_t^2
 * x := x - eta_t g_t / (sqrt(v) + epsilon)
 * </pre>
 */
public final class Adagrad implements GradientMethod<Adagrad.Settings> {
    /** Hyperparameters. */
    public record Settings(int epochs, int batchSize, double learningRate, Schedule schedule, double epsilon)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Plan.positive("epsilon", epsilon);
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
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1e-2, Schedule.of("linear"), 1e-10);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), update(settings.epsilon(), problem.variables()), run);
    }

    static Update update(double epsilon, int variables) {
        var v = new double[variables];
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                v[i] += g[i] * g[i];
                x[i] -= eta * g[i] / (Math.sqrt(v[i]) + epsilon);
            }
        };
    }
}
