package dev.touchstone.suite.lrschedules;

import java.util.OptionalDouble;

/**
 * A function to minimise that is a mean over samples.
 *
 * <p>Shapes: x and g have length {@link #parameters()}; samples count from 0.
 */
public interface TrainingTask {
    int parameters();

    /** 1 where every step sees the whole function. */
    int samples();

    /** A new array. */
    double[] start();

    /**
     * The mean (sub)gradient over the samples {@code batch[from..to)}, put into g.
     *
     * @return how many of them x classifies right; 0 where nothing is classified
     */
    int gradient(double[] x, int[] batch, int from, int to, double[] g);

    /** The mean loss over all samples. */
    double loss(double[] x);

    /** The share of all samples that x classifies right; NaN where nothing is classified. */
    double accuracy(double[] x);

    /** The least loss, where it is known. */
    OptionalDouble optimum();
}
