package dev.touchstone.suite.lrschedules.surrogates;

/** A function S of the targets z of one mini-batch, up to a constant. */
public interface Surrogate {
    /** S(z). */
    double value(double[] z);

    /** Writes the gradient of S at z into r. */
    void gradient(double[] z, double[] r);
}
