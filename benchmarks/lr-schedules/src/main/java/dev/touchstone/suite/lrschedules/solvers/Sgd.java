package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.suite.lrschedules.Iterate;
import dev.touchstone.suite.lrschedules.TrainingTask;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** Stochastic gradient descent: x &lt;- x - eta_t g_t. */
public final class Sgd implements Solver<TrainingTask, Iterate, Sgd.Settings> {
    /** What a grid may set. */
    public record Settings(int epochs, int batchSize, double learningRate, Schedule schedule) {
        public Settings {
            new Minibatches(epochs, batchSize, learningRate, schedule);
        }
    }

    @Override
    public String name() {
        return "sgd";
    }

    @Override
    public String source() {
        return "H. Robbins, S. Monro, A stochastic approximation method, Ann. Math. Statist. 22(3), 1951";
    }

    /** 100 epochs of mini-batches of 16: arXiv 2310.07831, convex experiments. */
    @Override
    public Settings defaults() {
        return new Settings(100, 16, 0.1, Schedule.of("linear"));
    }

    @Override
    public Iterate solve(TrainingTask f, Settings h, Run<Iterate> run) {
        return new Minibatches(h.epochs(), h.batchSize(), h.learningRate(), h.schedule()).run(f, run, Sgd::update);
    }

    private static void update(double[] x, double[] g, double eta) {
        for (int i = 0; i < x.length; i++) {
            x[i] -= eta * g[i];
        }
    }
}
