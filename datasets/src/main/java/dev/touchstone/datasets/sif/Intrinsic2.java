package dev.touchstone.datasets.sif;

import java.util.Arrays;
import java.util.Optional;

/** Fortran's functions of two numbers; MIN and MAX of more are read as MIN of MIN. */
public enum Intrinsic2 {
    ATAN2,
    /** The size of the first with the sign of the second, for which NaN is positive. */
    SIGN,
    MOD,
    MIN,
    MAX;

    static Optional<Intrinsic2> named(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().equals(name) || name.equals("D" + f.name()) || name.equals("D" + f.name() + "1"))
                .findFirst();
    }

    boolean takesMany() {
        return this == MIN || this == MAX;
    }

    double apply(double a, double b) {
        return switch (this) {
            case ATAN2 -> Math.atan2(a, b);
            case SIGN -> StrictMath.copySign(Math.abs(a), b);
            case MOD -> a % b;
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
        };
    }
}
