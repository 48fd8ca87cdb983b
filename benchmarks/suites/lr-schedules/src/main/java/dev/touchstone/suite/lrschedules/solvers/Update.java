package dev.touchstone.suite.lrschedules.solvers;

/** One step of an algorithm; what it remembers between steps is its own. */
@FunctionalInterface
interface Update {
    /** Changes x in place by the gradient g and the learning rate eta of this step. */
    void step(double[] x, double[] g, double eta);

    /** Where the gradient of the next step is to be taken: at x, unless the algorithm says otherwise. */
    default double[] gradientPoint(double[] x) {
        return x;
    }
}
