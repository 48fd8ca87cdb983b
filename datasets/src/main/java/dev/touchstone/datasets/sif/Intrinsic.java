package dev.touchstone.datasets.sif;

import java.util.Arrays;
import java.util.Optional;

/** Fortran's functions of one number; a D before the name makes the result double. */
public enum Intrinsic {
    ABS,
    SQRT,
    EXP,
    LOG,
    LOG10,
    SIN,
    COS,
    TAN,
    ASIN,
    ACOS,
    ATAN,
    SINH,
    COSH,
    TANH,
    INT,
    NINT,
    DBLE,
    REAL;

    static Optional<Intrinsic> named(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().equals(name)
                        || name.equals("D" + f.name())
                        || (f == REAL && name.equals("FLOAT"))
                        || (f == LOG && name.equals("ALOG")))
                .findFirst();
    }

    Kind kind(String name, Kind argument) {
        return switch (this) {
            case INT, NINT -> Kind.INTEGER;
            case DBLE -> Kind.DOUBLE;
            case REAL -> Kind.SINGLE;
            case ABS -> name.equals("DABS") ? Kind.DOUBLE : argument;
            default -> name.equals("D" + name()) ? Kind.DOUBLE : argument.with(Kind.SINGLE);
        };
    }

    double apply(double v) {
        return switch (this) {
            case ABS -> Math.abs(v);
            case SQRT -> Math.sqrt(v);
            case EXP -> Math.exp(v);
            case LOG -> Math.log(v);
            case LOG10 -> Math.log10(v);
            case SIN -> Math.sin(v);
            case COS -> Math.cos(v);
            case TAN -> Math.tan(v);
            case ASIN -> Math.asin(v);
            case ACOS -> Math.acos(v);
            case ATAN -> Math.atan(v);
            case SINH -> Math.sinh(v);
            case COSH -> Math.cosh(v);
            case TANH -> Math.tanh(v);
            case NINT -> Math.copySign(Math.floor(Math.abs(v) + 0.5), v);
            case INT, DBLE, REAL -> v;
        };
    }
}
