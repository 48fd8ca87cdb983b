package dev.touchstone.numerics.sif.source;

import dev.touchstone.datasets.sif.expression.FortranMath;
import java.util.StringJoiner;

/** Methods that raise to one whole power each, by the multiplications of {@link FortranMath#power}. */
final class PowerSource {
    private PowerSource() {}

    /** The name of the method for exponent k. */
    static String name(int k) {
        return k < 0 ? "powerOver" + -k : "power" + k;
    }

    /** The source of the method for exponent k; its variable {@code x<b>} is x to the power 2^b. */
    static String method(int k) {
        var squares = new StringBuilder();
        var product = new StringJoiner(" * ").setEmptyValue("1.0");
        for (int bit = 0; Math.abs(k) >> bit != 0; bit++) {
            if (bit > 0) {
                squares.append("double x%d = x%d * x%d;\n".formatted(bit, bit - 1, bit - 1));
            }
            if ((Math.abs(k) >> bit & 1) != 0) {
                product.add("x" + bit);
            }
        }
        String value = k < 0 ? "1.0 / (" + product + ")" : product.toString();
        return "static double " + name(k) + "(double x0) {\n" + squares + "return " + value + ";\n}\n";
    }
}
