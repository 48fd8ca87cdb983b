package dev.touchstone.family.nonlinear.program;

/** An iterate of a solver: variables x and multipliers lambda of L = f + lambda'c. A solver may overwrite both in place. */
public final class PrimalDualPoint {
    private final double[] x;
    private final double[] lambda;
    private final double stepSize;
    private FirstOrder evaluated;

    /**
     * An iterate that no line search has led to; the arrays are not copied.
     *
     * @param x the n variables
     * @param lambda the m multipliers
     */
    public PrimalDualPoint(double[] x, double[] lambda) {
        this(x, lambda, Double.NaN);
    }

    /**
     * An iterate that a line search has led to; the arrays are not copied.
     *
     * @param stepSize size of the last step, 1 for a full one; NaN where there was none
     */
    public PrimalDualPoint(double[] x, double[] lambda, double stepSize) {
        this.x = x;
        this.lambda = lambda;
        this.stepSize = stepSize;
    }

    /**
     * f and c at x and their first derivatives, for all metrics of this iterate. They are evaluated once, and again after x
     * was overwritten. Only the solver's own thread may call this.
     */
    public FirstOrder evaluated(NonlinearProgram program) {
        if (evaluated == null || !evaluated.isOf(program, x)) {
            var anew = new FirstOrder(program, program.evaluation());
            anew.evaluate(x);
            anew.differentiate();
            evaluated = anew;
        }
        return evaluated;
    }

    /** The n variables; not a copy. */
    public double[] x() {
        return x;
    }

    /** The m multipliers; not a copy. */
    public double[] lambda() {
        return lambda;
    }

    /** The size of the last step; NaN where there was none. */
    public double stepSize() {
        return stepSize;
    }
}
