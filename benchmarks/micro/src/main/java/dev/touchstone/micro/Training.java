package dev.touchstone.micro;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import dev.touchstone.suite.lrschedules.solvers.Adam;
import dev.touchstone.suite.lrschedules.solvers.AdamConstants;
import dev.touchstone.suite.lrschedules.solvers.TrainingPlan;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** What a trial does between two looks: shuffling, mini-batch gradients, steps of Adam; batches of 16. */
final class Training {
    private static final int BATCH = 16;
    private static final Run<Iterate> TO_THE_END = new Run<>() {
        @Override
        public boolean proceed(Iterate iterate) {
            return true;
        }

        @Override
        public RandomGenerator random(String stream) {
            return Philox.of("micro", stream);
        }
    };

    private final Objective problem;

    Training(LabeledRows rows) {
        problem = new SoftmaxRegression(rows, OptionalDouble.empty());
    }

    /** Trains from the start; the betas are those of the convex experiments of arXiv 2405.15682. */
    Iterate run(int epochs) {
        var plan = new TrainingPlan(epochs, BATCH, 0.01, Schedule.of("linear"));
        var settings = new Adam.Settings(plan, new AdamConstants(0.9, 0.95, 1e-8));
        return new Adam().solve(problem, settings, TO_THE_END);
    }
}
