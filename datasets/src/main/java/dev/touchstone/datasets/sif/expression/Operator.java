package dev.touchstone.datasets.sif.expression;

/** Fortran's operators with two operands. */
public enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    OVER("/"),
    POWER("**"),
    LESS(".LT."),
    AT_MOST(".LE."),
    GREATER(".GT."),
    AT_LEAST(".GE."),
    EQUAL(".EQ."),
    DIFFERENT(".NE."),
    AND(".AND."),
    OR(".OR.");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The symbol in its Fortran 77 form. */
    String symbol() {
        return symbol;
    }

    /** Whether the operator compares two numbers. */
    boolean compares() {
        return compareTo(LESS) >= 0 && compareTo(DIFFERENT) <= 0;
    }

    /** The result; a logical one is 1 or 0. */
    double apply(double a, double b) {
        return switch (this) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case OVER -> a / b;
            case POWER -> Math.pow(a, b);
            case LESS -> truth(a < b);
            case AT_MOST -> truth(a <= b);
            case GREATER -> truth(a > b);
            case AT_LEAST -> truth(a >= b);
            case EQUAL -> truth(a == b);
            case DIFFERENT -> truth(a != b);
            case AND -> truth(a != 0 && b != 0);
            case OR -> truth(a != 0 || b != 0);
        };
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }
}
