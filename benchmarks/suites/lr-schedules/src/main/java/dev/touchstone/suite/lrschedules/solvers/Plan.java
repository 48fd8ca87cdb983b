package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** What the settings of every solver here have in common: how long, and how far. */
public interface Plan {
    /** Of the convex experiments: "The Road Less Scheduled", arXiv 2405.15682. */
    int EPOCHS = 100;

    /** As {@link #EPOCHS}. */
    int BATCH_SIZE = 16;

    /** Passes over the rows. */
    int epochs();

    /** Rows of a mini-batch; the last of an epoch may be smaller. */
    int batchSize();

    /** What the schedule multiplies. */
    double learningRate();

    Schedule schedule();

    /** T, the steps in all. */
    default long steps(int rows) {
        return (long) epochs() * ((rows + batchSize() - 1L) / batchSize());
    }

    /** Refuses nonsense. */
    static void check(int epochs, int batchSize, double learningRate) {
        require(epochs >= 1, "epochs", epochs, "at least 1");
        require(batchSize >= 1, "batchSize", batchSize, "at least 1");
        positive("learningRate", learningRate);
    }

    /** Refuses a decay of a moving average that is none. */
    static void fraction(String name, double value) {
        require(value >= 0 && value < 1, name, value, "in [0, 1)");
    }

    /** Refuses what is not a number above zero. */
    static void positive(String name, double value) {
        require(value > 0 && Double.isFinite(value), name, value, "positive");
    }

    /** Refuses what is not a number from zero on. */
    static void notNegative(String name, double value) {
        require(value >= 0 && Double.isFinite(value), name, value, "at least 0");
    }

    /** Refuses a value that is not what it must be. */
    static void require(boolean right, String name, Number value, String must) {
        if (!right) {
            throw new IllegalArgumentException("%s must be %s, was %s".formatted(name, must, value));
        }
    }
}
