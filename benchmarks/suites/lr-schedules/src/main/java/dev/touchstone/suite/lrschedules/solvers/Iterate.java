package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.problems.Assessment;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** The variables of a run under way, with the accuracy that it saw on its own mini-batches. */
public final class Iterate {
    private final double[] x;
    private long right;
    private long seen;
    private double runningAccuracy = Double.NaN;
    private double collapsed = Double.NaN;
    private Assessment assessment;

    Iterate(double[] x) {
        this.x = x;
    }

    /** The variables themselves, not a copy: a solver goes on changing them. */
    public double[] x() {
        return x;
    }

    /**
     * Fraction of the last whole epoch's rows that were classified rightly when their mini-batch came
     * up, before the step it caused and at the point where its gradient was taken; an incomplete last
     * mini-batch is left out. NaN before the first epoch has ended, and where there is nothing to classify.
     */
    public double runningAccuracy() {
        return runningAccuracy;
    }

    /** 1 if the norms that the schedule was to be learned from had collapsed, 0 if not, NaN without any. */
    public double collapsed() {
        return collapsed;
    }

    /** What the problem says of x: asked once between two moves, however many metrics want to know. */
    public Assessment assessedBy(Objective problem) {
        if (assessment == null) {
            assessment = problem.assess(x);
        }
        return assessment;
    }

    void learned(Schedule schedule) {
        collapsed = schedule.collapsed() ? 1 : 0;
    }

    /** x has changed. */
    void moved() {
        assessment = null;
    }

    void saw(int rightOfBatch, int batch) {
        right += rightOfBatch;
        seen += batch;
    }

    void epochEnds() {
        runningAccuracy = seen == 0 || right < 0 ? Double.NaN : (double) right / seen;
        right = 0;
        seen = 0;
    }
}
