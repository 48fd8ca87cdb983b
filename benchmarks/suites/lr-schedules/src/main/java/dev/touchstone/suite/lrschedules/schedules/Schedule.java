package dev.touchstone.suite.lrschedules.schedules;

/**
 * A learning-rate schedule, known by one name in grids, tables and code. A value: schedules of equal names are equal.
 */
public final class Schedule {
    private final String name;
    private final Formula formula;
    private final FormulaMaker maker;
    private final boolean normsCollapsed;

    private Schedule(String name, Formula formula, FormulaMaker maker, boolean normsCollapsed) {
        this.name = name;
        this.formula = formula;
        this.maker = maker;
        this.normsCollapsed = normsCollapsed;
    }

    /**
     * The schedule of this name; {@link Formulas} and {@link FormulaMaker} define them.
     *
     * @throws IllegalArgumentException if there is no such schedule; lists the known names
     */
    public static Schedule of(String name) {
        FormulaMaker maker = FormulaMaker.of(name);
        return new Schedule(name, maker == null ? Formulas.of(name) : null, maker, false);
    }

    /**
     * Whether it is made from the gradient norms of an earlier run, and has no multipliers before {@link #fromNorms}.
     */
    public boolean needsNorms() {
        return maker != null;
    }

    /**
     * The schedule made from the gradient norms of an earlier run.
     *
     * @param norms in the order of steps
     * @param power of the inverse norm that weighs a step: 2 for 2-norms, 1 for 1-norms
     */
    public Schedule fromNorms(double[] norms, int power) {
        FormulaMaker.Made made = maker.from(norms, power);
        return new Schedule(name, made.formula(), maker, made.normsCollapsed());
    }

    /**
     * Whether the norms from which it was made had collapsed: fallen to less than a hundredth, by {@link Refinement}.
     */
    public boolean normsCollapsed() {
        return normsCollapsed;
    }

    /**
     * The multiplier of the base learning rate.
     *
     * @param t the step, 1..T
     * @param T the number of steps
     * @throws IllegalStateException if the schedule needs norms and has none
     */
    public double at(long t, long T) {
        if (formula == null) {
            throw new IllegalStateException(name + " is made from an earlier run, and none was given");
        }
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
