package dev.touchstone.api;

import java.util.function.ToDoubleBiFunction;

/**
 * A number that judges an iterate. The harness computes it, never the solver.
 *
 * @param name lower-case, hyphenated, unique among the metrics and the units of work of its suite
 * @param unit {@code "1"} for a pure number
 * @param of maps the problem and the iterate to the value; NaN for an iterate that has no value yet
 */
public record Metric<P, S>(String name, String unit, Goal goal, ToDoubleBiFunction<? super P, ? super S> of) {

    /** The direction in which a metric improves. */
    public enum Goal {
        MINIMISE,
        MAXIMISE;

        /** Orders values from best to worst, NaN last. */
        public int compare(double a, double b) {
            if (Double.isNaN(a) || Double.isNaN(b)) {
                return Boolean.compare(Double.isNaN(a), Double.isNaN(b));
            }
            return this == MINIMISE ? Double.compare(a, b) : Double.compare(b, a);
        }
    }
}
