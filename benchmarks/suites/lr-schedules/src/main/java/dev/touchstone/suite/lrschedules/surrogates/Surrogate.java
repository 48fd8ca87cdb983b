package dev.touchstone.suite.lrschedules.surrogates;

/** S, a function of the targets of one mini-batch, up to a constant. */
public interface Surrogate {
    /** S(z). */
    double value(double[] z);

    /** Writes the gradient of S by z. */
    void gradient(double[] z, double[] r);
}
