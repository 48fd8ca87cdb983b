package dev.touchstone.suite.lrschedules.schedules;

/**
 * A learning-rate schedule by name, the same name in grids, tables and code. A value: equal names
 * are equal schedules.
 */
public final class Schedule {
    private final String name;
    private final Formula formula;
    private final Learner learner;
    private final boolean collapsed;

    private Schedule(String name, Formula formula, Learner learner, boolean collapsed) {
        this.name = name;
        this.formula = formula;
        this.learner = learner;
        this.collapsed = collapsed;
    }

    /**
     * The schedule of this name; {@link Formulas} and {@link Learner} list them.
     *
     * @throws IllegalArgumentException for a name that is none; lists the known ones
     */
    public static Schedule of(String name) {
        Learner learner = Learner.of(name);
        return new Schedule(name, learner == null ? Formulas.of(name) : null, learner, false);
    }

    /** Whether it is made from an earlier run and has no multipliers before {@link #learnedFrom}. */
    public boolean isLearned() {
        return learner != null;
    }

    /**
     * The schedule that is learned from an earlier run.
     *
     * @param norms of that run's gradients, in the order of steps
     * @param power of the inverse norm that weighs a step: 2 for 2-norms, 1 for 1-norms
     */
    public Schedule learnedFrom(double[] norms, int power) {
        Learner.Learned learned = learner.from(norms, power);
        return new Schedule(name, learned.formula(), learner, learned.collapsed());
    }

    /** Whether the norms that it was to learn from had fallen too far ({@link Refinement}). */
    public boolean collapsed() {
        return collapsed;
    }

    /**
     * The multiplier of the base learning rate.
     *
     * @param t the step, 1..T
     * @param T the steps in all
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
