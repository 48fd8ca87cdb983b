package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** Adam with decoupled weight decay, by eta times weightDecay a step. The update is {@link Moments}. */
public final class AdamW implements GradientMethod<AdamW.Settings> {
    /** Hyperparameters. */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon,
            double weightDecay)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Moments.check(beta1, beta2, epsilon);
            Plan.notNegative("weightDecay", weightDecay);
        }
    }

    @Override
    public String name() {
        return "adamw";
    }

    @Override
    public String source() {
        return "I. Loshchilov, F. Hutter, \"Decoupled weight decay regularization\", ICLR 2019, Algorithm 2";
    }

    /** The constants of Algorithm 2; the decay of 0.01 is common practice, the paper sweeps it. */
    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1e-3, Schedule.of("linear"), 0.9, 0.999, 1e-8, 0.01);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        var moments = new Moments(
                problem.variables(), settings.beta1(), settings.beta2(), settings.epsilon(), settings.weightDecay());
        return Training.of(problem, settings, norm(), moments, run);
    }
}
