package dev.touchstone.suite.sketchednewton.solvers;

/** Where a solver stands: variables and multipliers of L = f + lambda'c. A solver may overwrite them in place. */
public final class Iterate {
    private final double[] x;
    private final double[] lambda;

    /**
     * An iterate; the arrays are not copied.
     *
     * @param x the n variables
     * @param lambda the m multipliers
     */
    public Iterate(double[] x, double[] lambda) {
        this.x = x;
        this.lambda = lambda;
    }

    /** The n variables; not a copy. */
    public double[] x() {
        return x;
    }

    /** The m multipliers; not a copy. */
    public double[] lambda() {
        return lambda;
    }
}
