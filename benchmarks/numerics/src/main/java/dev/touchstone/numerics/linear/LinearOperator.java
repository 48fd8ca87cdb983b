package dev.touchstone.numerics.linear;

/** A square matrix that is known by its products with vectors. */
public interface LinearOperator {
    /** Number N of rows and of columns. */
    int size();

    /** out := A v, both of N numbers, two different arrays. */
    void apply(double[] v, double[] out);
}
