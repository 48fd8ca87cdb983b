package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** Adam: D. P. Kingma, J. Ba, ICLR 2015, Algorithm 1. The update is {@link Moments}. */
public final class Adam implements GradientMethod<Adam.Settings> {
    /** Hyperparameters; the convex experiments of arXiv 2310.07831 use beta2 = 0.95. */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            double beta1,
            double beta2,
            double epsilon)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Moments.check(beta1, beta2, epsilon);
        }
    }

    @Override
    public String name() {
        return "adam";
    }

    @Override
    public String source() {
        return "D. P. Kingma, J. Ba, \"Adam: a method for stochastic optimization\", ICLR 2015, Algorithm 1";
    }

    /** The constants of Algorithm 1. */
    @Override
    public Settings defaults() {
        return new Settings(Plan.EPOCHS, Plan.BATCH_SIZE, 1e-3, Schedule.of("linear"), 0.9, 0.999, 1e-8);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        var moments = new Moments(problem.variables(), settings.beta1(), settings.beta2(), settings.epsilon(), 0);
        return Training.of(problem, settings, norm(), moments, run);
    }
}
