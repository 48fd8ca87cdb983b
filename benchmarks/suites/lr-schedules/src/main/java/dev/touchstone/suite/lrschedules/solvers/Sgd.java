package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Stochastic gradient descent:
 *
 * <pre>x := x - eta_t g_t</pre>
 */
public final class Sgd implements GradientMethod<Sgd.Settings> {
    /**
     * Hyperparameters.
     *
     * @param learningRate swept in the paper, which recommends none
     */
    public record Settings(int epochs, int batchSize, double learningRate, Schedule schedule) implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
        }
    }

    @Override
    public String name() {
        return "sgd";
    }

    @Override
    public String source() {
        return "H. Robbins, S. Monro, \"A stochastic approximation method\", 1951; "
                + "with linear decay: arXiv 2310.07831";
    }

    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 0.5, Schedule.of("linear"));
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        return Training.of(problem, settings, norm(), Sgd::step, run);
    }

    static void step(double[] x, double[] g, double eta) {
        for (int i = 0; i < x.length; i++) {
            x[i] -= eta * g[i];
        }
    }
}
