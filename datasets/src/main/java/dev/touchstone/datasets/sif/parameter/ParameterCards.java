package dev.touchstone.datasets.sif.parameter;

import dev.touchstone.datasets.sif.text.Card;

/**
 * Carries out the cards that compute parameters: I for integers, R for reals, A for reals whose names have indices.
 * With v the number of field 4 and p, q the parameters of fields 3 and 5, the second letter means: E v, A p + v, S v - p,
 * M v p, D v / p, F a function of v, {@code (} a function of q, and = + - * / act on p and q. Source: The SIF Reference
 * Report, section 3.2.3.
 */
final class ParameterCards {
    private static final String INTEGER = "ERASMD=+-*/";
    private static final String REAL = "EIASMDF=+-*/(";

    private final Parameters parameters;

    ParameterCards(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Whether the card computes a parameter; if so, the parameter is set. */
    boolean accepts(Card card) {
        String code = card.code();
        if (code.length() != 2) {
            return false;
        }
        char operation = code.charAt(1);
        return switch (code.charAt(0)) {
            case 'I' -> INTEGER.indexOf(operation) >= 0 && integer(card, operation);
            case 'R' -> REAL.indexOf(operation) >= 0 && real(card, operation, false);
            case 'A' -> REAL.indexOf(operation) >= 0 && real(card, operation, true);
            default -> false;
        };
    }

    private boolean integer(Card card, char operation) {
        double value =
                switch (operation) {
                    case 'E' -> parameters.assigned(card);
                    case 'R' -> parameters.real(card, card.field3());
                    case 'A' -> first(card) + (long) card.number4();
                    case 'S' -> (long) card.number4() - first(card);
                    case 'M' -> first(card) * (long) card.number4();
                    case 'D' -> quotient(card, (long) card.number4(), first(card));
                    case '=' -> first(card);
                    case '+' -> first(card) + second(card);
                    case '-' -> first(card) - second(card);
                    case '*' -> first(card) * second(card);
                    default -> quotient(card, first(card), second(card));
                };
        parameters.setInteger(card, card.field2(), value);
        return true;
    }

    private long first(Card card) {
        return parameters.integer(card, card.field3());
    }

    private long second(Card card) {
        return parameters.integer(card, card.field5());
    }

    private static long quotient(Card card, long dividend, long divisor) {
        if (divisor == 0) {
            throw card.fault("an integer is divided by 0", "divide by another parameter");
        }
        return dividend / divisor;
    }

    private boolean real(Card card, char operation, boolean indexed) {
        double value =
                switch (operation) {
                    case 'E' -> parameters.assigned(card);
                    case 'I' -> (float) parameters.integer(card, card.field3()); // SIFDecode converts by way of REAL*4
                    case 'F' -> ParameterFunction.apply(card, card.number4());
                    case '(' -> ParameterFunction.apply(card, operand(card, card.field5(), indexed));
                    default -> combined(card, operation, indexed);
                };
        String name = indexed ? parameters.expand(card, card.field2()) : card.field2();
        parameters.setReal(card, name, value);
        return true;
    }

    private double combined(Card card, char operation, boolean indexed) {
        double p = operand(card, card.field3(), indexed);
        return switch (operation) {
            case 'A' -> p + card.number4();
            case 'S' -> card.number4() - p;
            case 'M' -> p * card.number4();
            case 'D' -> card.number4() / p;
            case '=' -> p;
            case '+' -> p + operand(card, card.field5(), indexed);
            case '-' -> p - operand(card, card.field5(), indexed);
            case '*' -> p * operand(card, card.field5(), indexed);
            default -> p / operand(card, card.field5(), indexed);
        };
    }

    private double operand(Card card, String name, boolean indexed) {
        return parameters.real(card, indexed ? parameters.expand(card, name) : name);
    }
}
