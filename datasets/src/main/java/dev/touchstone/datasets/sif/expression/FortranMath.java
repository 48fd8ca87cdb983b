package dev.touchstone.datasets.sif.expression;

/** Fortran's arithmetic where it differs from Java's operators and {@link Math}. */
public final class FortranMath {
    private FortranMath() {}

    /**
     * The power x ** k with an exponent of type INTEGER, computed by multiplication as Fortran compilers do. The factors
     * are those of x, x^2, x^4, x^8 ... whose bits are set in |k|, multiplied from the lowest bit on: x ** 2 is x * x,
     * x ** 3 is x * x^2, x ** 6 is x^2 * x^4. A negative k gives one over that product.
     *
     * @param k a whole number
     */
    public static double power(double x, double k) {
        double power = 1;
        double square = x;
        for (long bits = (long) Math.abs(k); bits != 0; bits >>= 1) {
            power = (bits & 1) == 0 ? power : power * square;
            square *= square;
        }
        return k < 0 ? 1 / power : power;
    }

    /** INT, and the rounding of integer division: towards zero. */
    public static double whole(double v) {
        return v < 0 ? Math.ceil(v) : Math.floor(v);
    }

    /** NINT: the nearest whole number, halves away from zero. */
    public static double nearest(double v) {
        return Math.copySign(Math.floor(Math.abs(v) + 0.5), v);
    }

    /** SIGN: the magnitude of the first with the sign of the second; NaN counts as positive. */
    public static double sign(double magnitude, double sign) {
        return StrictMath.copySign(Math.abs(magnitude), sign);
    }
}
