package dev.touchstone.datasets.sif;

/**
 * Powers with exponents of kind INTEGER by multiplication: x ** k is the product, from the lowest bit of
 * |k| on, of those of x, x^2, x^4, x^8 ... whose bits are set, and for negative k one over that. So x ** 2
 * is x * x, x ** 3 is x * x^2, x ** 6 is x^2 * x^4. Compilers do the same, if not always in this order.
 */
public final class IntegerPower {
    private IntegerPower() {}

    /** x ** k; the exponent is a whole number. */
    public static double of(double x, double k) {
        double power = 1;
        double square = x;
        for (long bits = (long) Math.abs(k); bits != 0; bits >>= 1) {
            power = (bits & 1) == 0 ? power : power * square;
            square *= square;
        }
        return k < 0 ? 1 / power : power;
    }
}
