package dev.touchstone.datasets.sif.expression;

/**
 * The Fortran type of an expression, from narrow to wide. The result of an operation on two types has the wider one.
 */
public enum FortranType {
    LOGICAL,
    INTEGER,
    /** REAL*4: results are rounded to 24 bits. */
    SINGLE,
    DOUBLE;

    /** The wider of two types. */
    FortranType with(FortranType other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The value as a variable of this type holds it: SINGLE is rounded, INTEGER is truncated towards zero. */
    double hold(double value) {
        return switch (this) {
            case SINGLE -> (float) value;
            case INTEGER -> FortranMath.whole(value);
            case LOGICAL, DOUBLE -> value;
        };
    }
}
