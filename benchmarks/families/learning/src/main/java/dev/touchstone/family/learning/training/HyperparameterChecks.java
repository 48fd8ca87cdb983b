package dev.touchstone.family.learning.training;

/** Checks of hyperparameters, for the compact constructors of settings; each names the one that it refuses. */
public final class HyperparameterChecks {
    private HyperparameterChecks() {}

    /** Refuses a number below the least one. */
    public static void atLeast(int least, String name, int value) {
        refuseUnless(value >= least, name, value, "at least " + least);
    }

    /** Refuses a number below the least one, infinity and NaN. */
    public static void atLeast(int least, String name, double value) {
        refuseUnless(value >= least && Double.isFinite(value), name, value, "at least " + least);
    }

    /** Refuses what is not positive and finite. */
    public static void positive(String name, double value) {
        refuseUnless(value > 0 && Double.isFinite(value), name, value, "positive");
    }

    /** Refuses what is not in [0, 1): the decay of a moving average is. */
    public static void decay(String name, double value) {
        refuseUnless(value >= 0 && value < 1, name, value, "in [0, 1)");
    }

    /** Refuses what is not in [0, 1]. */
    public static void share(String name, double value) {
        refuseUnless(value >= 0 && value <= 1, name, value, "in [0, 1]");
    }

    /** Refuses what is not in (0, 1). */
    public static void properShare(String name, double value) {
        refuseUnless(value > 0 && value < 1, name, value, "in (0, 1)");
    }

    private static void refuseUnless(boolean right, String name, Number value, String must) {
        if (!right) {
            throw new IllegalArgumentException("%s must be %s, was %s".formatted(name, must, value));
        }
    }
}
