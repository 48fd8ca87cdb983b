package dev.touchstone.suite.lrschedules.solvers;

/** One step of an algorithm; what it remembers between steps is its own. */
@FunctionalInterface
interface Update {
    /** Changes x in place by the gradient g at x and the learning rate eta of this step. */
    void step(double[] x, double[] g, double eta);

    /** The norm of gradients that a refinement of this method's schedule goes by. */
    default Norm norm() {
        return Norm.TWO;
    }
}
