package dev.touchstone.family.nonlinear.solvers;

/**
 * Checks that a setting lies in its range. Each check returns normally or throws an {@link IllegalArgumentException} that says
 * {@code nu 1.0; it must be more than 1}.
 */
public final class SettingRange {
    private SettingRange() {}

    /** value &gt; 0. */
    public static void positive(String name, double value) {
        if (!(value > 0)) {
            throw refused(name, value, "positive");
        }
    }

    /** value &gt;= 0. */
    public static void notNegative(String name, double value) {
        if (!(value >= 0)) {
            throw refused(name, value, "not negative");
        }
    }

    /** value &gt;= least. */
    public static void atLeast(String name, double value, int least) {
        if (!(value >= least)) {
            throw refused(name, value, "at least " + least);
        }
    }

    /** value &gt; bound. */
    public static void moreThan(String name, double value, int bound) {
        if (!(value > bound)) {
            throw refused(name, value, "more than " + bound);
        }
    }

    /** 0 &lt; value &lt; 1. */
    public static void fraction(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw refused(name, value, "in (0, 1)");
        }
    }

    /** 0 &lt; value &lt;= 1. */
    public static void fractionOrOne(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw refused(name, value, "in (0, 1]");
        }
    }

    /** 0 &lt; value &lt; 1/2. */
    public static void lessThanHalf(String name, double value) {
        if (!(value > 0 && value < 0.5)) {
            throw refused(name, value, "in (0, 1/2)");
        }
    }

    /** 0 &lt; value &lt;= most, another setting. */
    public static void positiveAndAtMost(String name, double value, String mostName, double most) {
        if (!(value > 0 && value <= most)) {
            throw refused(name, value, "positive and at most %s, %s".formatted(mostName, most));
        }
    }

    /** Any number, infinite ones included, but no NaN. */
    public static void number(String name, double value) {
        if (Double.isNaN(value)) {
            throw refused(name, value, "a number");
        }
    }

    private static IllegalArgumentException refused(String name, double value, String wanted) {
        return new IllegalArgumentException("%s %s; it must be %s".formatted(name, value, wanted));
    }
}
