package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.suite.lrschedules.Iterate;
import dev.touchstone.suite.lrschedules.TrainingTask;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** SGD with heavy-ball momentum: v &lt;- mu v + g_t, x &lt;- x - eta_t v. */
public final class Momentum implements Solver<TrainingTask, Iterate, Momentum.Settings> {
    /**
     * What a grid may set.
     *
     * @param momentum mu
     */
    public record Settings(int epochs, int batchSize, double learningRate, Schedule schedule, double momentum) {
        public Settings {
            new Minibatches(epochs, batchSize, learningRate, schedule);
            if (!(momentum >= 0 && momentum < 1)) {
                throw new IllegalArgumentException("momentum is from 0 to below 1, was " + momentum);
            }
        }
    }

    @Override
    public String name() {
        return "momentum";
    }

    @Override
    public String source() {
        return "B. T. Polyak, Some methods of speeding up the convergence of iteration methods, 1964";
    }

    @Override
    public Settings defaults() {
        return new Settings(100, 16, 0.01, Schedule.of("linear"), 0.9);
    }

    @Override
    public Iterate solve(TrainingTask f, Settings h, Run<Iterate> run) {
        double[] v = new double[f.parameters()];
        double mu = h.momentum();
        return new Minibatches(h.epochs(), h.batchSize(), h.learningRate(), h.schedule()).run(f, run, (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                v[i] = mu * v[i] + g[i];
                x[i] -= eta * v[i];
            }
        });
    }
}
