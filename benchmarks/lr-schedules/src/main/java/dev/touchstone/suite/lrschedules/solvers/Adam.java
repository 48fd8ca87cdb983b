package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.suite.lrschedules.Iterate;
import dev.touchstone.suite.lrschedules.TrainingTask;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** Adam; see {@link AdamUpdate}. */
public final class Adam implements Solver<TrainingTask, Iterate, Adam.Settings> {
    /** What a grid may set. */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon) {
        public Settings {
            new Minibatches(epochs, batchSize, learningRate, schedule);
            AdamUpdate.check(beta1, beta2, epsilon);
        }
    }

    @Override
    public String name() {
        return "adam";
    }

    @Override
    public String source() {
        return "D. P. Kingma, J. Ba, Adam: a method for stochastic optimization, ICLR 2015, algorithm 1";
    }

    @Override
    public Settings defaults() {
        return new Settings(100, 16, 1e-3, Schedule.of("linear"), 0.9, 0.999, 1e-8);
    }

    @Override
    public Iterate solve(TrainingTask f, Settings h, Run<Iterate> run) {
        var update = new AdamUpdate(f.parameters(), h.beta1(), h.beta2(), h.epsilon(), 0);
        return new Minibatches(h.epochs(), h.batchSize(), h.learningRate(), h.schedule()).run(f, run, update);
    }
}
