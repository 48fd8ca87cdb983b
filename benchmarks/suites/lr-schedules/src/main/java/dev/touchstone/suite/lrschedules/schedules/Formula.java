package dev.touchstone.suite.lrschedules.schedules;

/** A multiplier of the base learning rate. */
@FunctionalInterface
interface Formula {
    /** The multiplier at step t of T; both may be fractions, as behind a warm-up. */
    double at(double t, double T);
}
