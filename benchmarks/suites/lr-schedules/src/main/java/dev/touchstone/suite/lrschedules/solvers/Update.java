package dev.touchstone.suite.lrschedules.solvers;

/** One step of a gradient method; holds what the method remembers from step to step of one solve. */
@FunctionalInterface
public interface Update {
    /**
     * Changes x in place.
     *
     * @param g the gradient at {@link #gradientPoint}; not kept
     * @param eta the learning rate of this step
     */
    void step(double[] x, double[] g, double eta);

    /** The point at which the next step needs its gradient; x, unless the method has another one. */
    default double[] gradientPoint(double[] x) {
        return x;
    }
}
