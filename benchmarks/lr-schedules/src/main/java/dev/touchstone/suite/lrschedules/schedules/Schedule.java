package dev.touchstone.suite.lrschedules.schedules;

/**
 * A learning-rate schedule by name, the same name in grids, tables and code. A value: equal names
 * are equal schedules.
 */
public final class Schedule {
    private final String name;
    private final Formula formula;

    private Schedule(String name, Formula formula) {
        this.name = name;
        this.formula = formula;
    }

    /**
     * The schedule of this name; {@link Formulas} lists them.
     *
     * @throws IllegalArgumentException for a name that is none; lists the known ones
     */
    public static Schedule of(String name) {
        return new Schedule(name, Formulas.of(name));
    }

    /**
     * The multiplier of the base learning rate.
     *
     * @param t the step, 1..T
     * @param T the steps in all
     */
    public double at(long t, long T) {
        return formula.at((double) t, (double) T);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name that {@link #of} reads. */
    @Override
    public String toString() {
        return name;
    }
}
