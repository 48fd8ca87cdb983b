package dev.touchstone.numerics.sif;

/** What generated code calls for Fortran's functions that Java's Math lacks. */
final class Fortran {
    private Fortran() {}

    /** INT, and what becomes of the results of integer division: rounded towards zero. */
    static double whole(double v) {
        return v < 0 ? Math.ceil(v) : Math.floor(v);
    }

    /** NINT: the nearest whole number, halves away from zero. */
    static double nearest(double v) {
        return Math.copySign(Math.floor(Math.abs(v) + 0.5), v);
    }

    /** SIGN: the size of the first with the sign of the second, for which NaN is positive. */
    static double sign(double size, double sign) {
        return StrictMath.copySign(Math.abs(size), sign);
    }
}
