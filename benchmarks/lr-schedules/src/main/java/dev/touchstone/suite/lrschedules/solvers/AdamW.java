package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.suite.lrschedules.Iterate;
import dev.touchstone.suite.lrschedules.TrainingTask;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** Adam with decoupled weight decay; see {@link AdamUpdate}. */
public final class AdamW implements Solver<TrainingTask, Iterate, AdamW.Settings> {
    /**
     * What a grid may set.
     *
     * @param weightDecay lambda
     */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon,
            double weightDecay) {
        public Settings {
            new Minibatches(epochs, batchSize, learningRate, schedule);
            AdamUpdate.check(beta1, beta2, epsilon);
            if (!(weightDecay >= 0)) {
                throw new IllegalArgumentException("weightDecay is not negative, was " + weightDecay);
            }
        }
    }

    @Override
    public String name() {
        return "adamw";
    }

    @Override
    public String source() {
        return "I. Loshchilov, F. Hutter, Decoupled weight decay regularization, ICLR 2019, algorithm 2";
    }

    @Override
    public Settings defaults() {
        return new Settings(100, 16, 1e-3, Schedule.of("linear"), 0.9, 0.999, 1e-8, 0.01);
    }

    @Override
    public Iterate solve(TrainingTask f, Settings h, Run<Iterate> run) {
        var update = new AdamUpdate(f.parameters(), h.beta1(), h.beta2(), h.epsilon(), h.weightDecay());
        return new Minibatches(h.epochs(), h.batchSize(), h.learningRate(), h.schedule()).run(f, run, update);
    }
}
