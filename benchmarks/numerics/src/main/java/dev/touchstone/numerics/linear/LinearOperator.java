package dev.touchstone.numerics.linear;

/** A square matrix of which only products are known. */
public interface LinearOperator {
    /** Number N of rows and of columns. */
    int size();

    /** out := A v, both of N numbers and not the same array. */
    void apply(double[] v, double[] out);
}
