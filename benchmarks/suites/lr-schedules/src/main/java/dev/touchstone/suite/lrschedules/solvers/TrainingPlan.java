package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * The length and the learning rates of a training run.
 *
 * @param epochs passes over the rows
 * @param batchSize rows of a mini-batch; the last of an epoch may be smaller
 * @param learningRate the base rate, which the schedule multiplies
 */
public record TrainingPlan(int epochs, int batchSize, double learningRate, Schedule schedule) {
    /** Epochs of the convex experiments of "The Road Less Scheduled", arXiv 2405.15682. */
    static final int EPOCHS = 100;

    /** Rows of a mini-batch in the same experiments. */
    static final int BATCH_SIZE = 16;

    public TrainingPlan {
        HyperparameterChecks.atLeast(1, "epochs", epochs);
        HyperparameterChecks.atLeast(1, "batchSize", batchSize);
        HyperparameterChecks.positive("learningRate", learningRate);
    }

    /** The plan of the convex experiments of arXiv 2405.15682, at a rate, with a schedule of this name. */
    static TrainingPlan ofPaper(double learningRate, String schedule) {
        return new TrainingPlan(EPOCHS, BATCH_SIZE, learningRate, Schedule.of(schedule));
    }

    /** T, the number of steps on so many rows. */
    long steps(int rows) {
        return (long) epochs * ((rows + batchSize - 1L) / batchSize);
    }
}
