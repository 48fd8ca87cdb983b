package dev.touchstone.suite.lrschedules.schedules;

/** A multiplier of the base learning rate. */
@FunctionalInterface
interface Formula {
    /** The multiplier at step t of T. Both may be fractions: a warm-up shortens the schedule that follows it. */
    double at(double t, double T);
}
