package dev.touchstone.suite.lrschedules.fisher;

/** F^-1, a symmetric positive definite d x d matrix that is never formed. Not thread-safe. */
public interface InverseFisher {
    /**
     * y := F^-1 x.
     *
     * @param x of length d
     * @param y of length d; may be x
     */
    void times(double[] x, double[] y);

    /** The d numbers [F^-1]_jj, a new array. */
    double[] diagonal();
}
