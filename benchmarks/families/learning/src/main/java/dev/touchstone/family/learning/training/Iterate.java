package dev.touchstone.family.learning.training;

import dev.touchstone.family.learning.objective.Assessment;
import dev.touchstone.family.learning.objective.Objective;
import java.util.Map;
import java.util.TreeMap;

/**
 * The variables x of a solver under way, with the accuracy that it saw on its own mini-batches and figures that it
 * reports of itself. Not thread-safe.
 */
public final class Iterate {
    private final double[] x;
    private final Map<String, Double> reported = new TreeMap<>();
    private long right;
    private long seen;
    private double runningAccuracy = Double.NaN;
    private Assessment assessment;

    /**
     * An iterate at a point.
     *
     * @param x not copied
     */
    public Iterate(double[] x) {
        this.x = x;
    }

    /** The variables; not a copy: the solver goes on changing them. */
    public double[] x() {
        return x;
    }

    /**
     * The fraction of rows classified rightly in the last whole epoch, each row at the point where the gradient of its
     * mini-batch was taken. A mini-batch that is smaller than the others is left out.
     *
     * @return NaN before the first epoch has ended, and where nothing is classified
     */
    public double runningAccuracy() {
        return runningAccuracy;
    }

    /** The quality of x, computed once until x moves, however many metrics ask for it. */
    public Assessment assessedBy(Objective problem) {
        if (assessment == null) {
            assessment = problem.assess(x);
        }
        return assessment;
    }

    /** Forgets the quality of x; called by the solver whenever it has changed x. */
    public void moved() {
        assessment = null;
    }

    /**
     * Counts the rows of a mini-batch towards the running accuracy.
     *
     * @param rightOfBatch as {@link dev.touchstone.family.learning.objective.BatchGradient} returns it: -1 if nothing
     *     is classified
     */
    public void saw(int rightOfBatch, int batch) {
        right += rightOfBatch;
        seen += batch;
    }

    /** Ends an epoch: what was seen since the last one becomes the running accuracy. */
    public void epochEnds() {
        runningAccuracy = seen == 0 || right < 0 ? Double.NaN : (double) right / seen;
        right = 0;
        seen = 0;
    }

    /** Reports a figure that only the solver knows. */
    public void report(String name, double value) {
        reported.put(name, value);
    }

    /** A figure that the solver has reported; NaN if it has not. */
    public double reported(String name) {
        return reported.getOrDefault(name, Double.NaN);
    }
}
