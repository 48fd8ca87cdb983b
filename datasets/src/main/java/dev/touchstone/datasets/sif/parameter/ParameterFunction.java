package dev.touchstone.datasets.sif.parameter;

import dev.touchstone.datasets.sif.text.Card;

/** The functions that RF, R(, AF and A( cards name in field 3. Source: The SIF Reference Report, section 3.2.3. */
final class ParameterFunction {
    private ParameterFunction() {}

    /** The value of the function that field 3 names at v. */
    static double apply(Card card, double v) {
        return switch (card.field3()) {
            case "ABS" -> Math.abs(v);
            case "SQRT" -> Math.sqrt(v);
            case "EXP" -> Math.exp(v);
            case "LOG" -> Math.log(v);
            case "LOG10" -> Math.log10(v);
            case "SIN" -> Math.sin(v);
            case "COS" -> Math.cos(v);
            case "TAN" -> Math.tan(v);
            case "ARCSIN" -> Math.asin(v);
            case "ARCCOS" -> Math.acos(v);
            case "ARCTAN" -> Math.atan(v);
            case "HYPSIN" -> Math.sinh(v);
            case "HYPCOS" -> Math.cosh(v);
            case "HYPTAN" -> Math.tanh(v);
            default -> throw card.fault(
                    "there is no function \"%s\"".formatted(card.field3()),
                    "use ABS SQRT EXP LOG LOG10 SIN COS TAN ARCSIN ARCCOS ARCTAN HYPSIN HYPCOS or HYPTAN");
        };
    }
}
