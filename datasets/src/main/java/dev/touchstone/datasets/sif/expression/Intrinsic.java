package dev.touchstone.datasets.sif.expression;

import java.util.Arrays;
import java.util.Optional;

/** Fortran's intrinsic functions of one number. Their names with a D before them have results of type DOUBLE. */
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

    /** The function that an expression calls by this name, such as LOG, DLOG or ALOG. */
    static Optional<Intrinsic> named(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().equals(name)
                        || name.equals("D" + f.name())
                        || (f == REAL && name.equals("FLOAT"))
                        || (f == LOG && name.equals("ALOG")))
                .findFirst();
    }

    /** The type of the result, where the function is called by this name. */
    FortranType resultType(String name, FortranType argument) {
        return switch (this) {
            case INT, NINT -> FortranType.INTEGER;
            case DBLE -> FortranType.DOUBLE;
            case REAL -> FortranType.SINGLE;
            case ABS -> name.equals("DABS") ? FortranType.DOUBLE : argument;
            default -> name.equals("D" + name()) ? FortranType.DOUBLE : argument.with(FortranType.SINGLE);
        };
    }

    /** The value, before the type of the result holds it. */
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
            case NINT -> FortranMath.nearest(v);
            case INT, DBLE, REAL -> v;
        };
    }
}
