package dev.touchstone.datasets.sif;

/**
 * The Fortran type of an expression, from narrow to wide. What mixes two has the wider one; results of
 * kind SINGLE are rounded to REAL*4 and integers divide towards zero, as a Fortran compiler would have it.
 */
public enum Kind {
    LOGICAL,
    INTEGER,
    SINGLE,
    DOUBLE;

    Kind with(Kind other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The value as this kind holds it. */
    double hold(double value) {
        return switch (this) {
            case SINGLE -> (float) value;
            case INTEGER -> value < 0 ? Math.ceil(value) : Math.floor(value);
            case LOGICAL, DOUBLE -> value;
        };
    }
}
