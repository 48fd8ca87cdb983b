package dev.touchstone.api;

import java.util.function.ToDoubleBiFunction;

/**
 * A number that judges an iterate; computed by the harness, never by the solver it judges.
 *
 * @param unit {@code "1"} for a pure number
 * @param of from the problem and the iterate to the value; NaN where it has none yet
 */
public record Metric<P, S>(String name, String unit, Goal goal, ToDoubleBiFunction<? super P, ? super S> of) {

    /** Which way is better. */
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
