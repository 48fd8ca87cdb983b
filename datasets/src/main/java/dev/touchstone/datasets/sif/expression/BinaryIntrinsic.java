package dev.touchstone.datasets.sif.expression;

import java.util.Arrays;
import java.util.Optional;

/** Fortran's intrinsic functions of two numbers. MIN and MAX of three or more are nested: MIN(MIN(a, b), c). */
public enum BinaryIntrinsic {
    ATAN2,
    SIGN,
    MOD,
    MIN,
    MAX;

    /** The function that an expression calls by this name, such as MAX, DMAX or DMAX1. */
    static Optional<BinaryIntrinsic> named(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().equals(name) || name.equals("D" + f.name()) || name.equals("D" + f.name() + "1"))
                .findFirst();
    }

    /** Whether Fortran allows more than two arguments. */
    boolean takesMany() {
        return this == MIN || this == MAX;
    }

    /** The value, before the type of the result holds it. */
    double apply(double a, double b) {
        return switch (this) {
            case ATAN2 -> Math.atan2(a, b);
            case SIGN -> FortranMath.sign(a, b);
            case MOD -> a % b;
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
        };
    }
}
