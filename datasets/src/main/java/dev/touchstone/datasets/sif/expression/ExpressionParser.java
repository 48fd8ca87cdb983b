package dev.touchstone.datasets.sif.expression;

import dev.touchstone.datasets.sif.expression.Expression.Arithmetic;
import dev.touchstone.datasets.sif.expression.Expression.BinaryCall;
import dev.touchstone.datasets.sif.expression.Expression.Condition;
import dev.touchstone.datasets.sif.expression.Expression.IntrinsicCall;
import dev.touchstone.datasets.sif.expression.Expression.Literal;
import dev.touchstone.datasets.sif.expression.Expression.Negation;
import dev.touchstone.datasets.sif.expression.Expression.Not;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.List;

/**
 * Reads a Fortran expression by recursive descent. The operators from loose to tight: .OR., .AND., .NOT., comparisons,
 * + and - (also before the first term), * and /, ** (from the right). Source: ANSI X3.9-1978, section 6.
 */
public final class ExpressionParser {
    private static final int DEEPEST = 200;

    private final Card card;
    private final MemoryLayout memory;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private ExpressionParser(Card card, MemoryLayout memory, String text) {
        this.card = card;
        this.memory = memory;
        this.tokens = Token.all(card, text);
    }

    /**
     * Reads an expression whose value is a number.
     *
     * @param card the card that faults name
     * @param memory the names that may occur
     * @throws SifFault if the text is no such expression
     */
    public static Expression number(Card card, MemoryLayout memory, String text) {
        var parser = new ExpressionParser(card, memory, text);
        return parser.number(parser.all());
    }

    /**
     * Reads an expression whose value is .TRUE. or .FALSE.
     *
     * @param card the card that faults name
     * @param memory the names that may occur
     * @throws SifFault if the text is no such expression
     */
    public static Expression logical(Card card, MemoryLayout memory, String text) {
        var parser = new ExpressionParser(card, memory, text);
        return parser.logical(parser.all());
    }

    private Expression all() {
        Expression expression = expression();
        if (at < tokens.size()) {
            throw unexpected();
        }
        return expression;
    }

    private Expression expression() {
        deeper();
        Expression left = conjunction();
        while (takes(".OR.")) {
            left = new Condition(Operator.OR, logical(left), logical(conjunction()));
        }
        depth--;
        return left;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw card.fault("the expression is nested more than %d deep".formatted(DEEPEST), "use temporaries");
        }
    }

    private Expression conjunction() {
        Expression left = negated();
        while (takes(".AND.")) {
            left = new Condition(Operator.AND, logical(left), logical(negated()));
        }
        return left;
    }

    private Expression negated() {
        boolean odd = false;
        while (takes(".NOT.")) {
            odd = !odd;
        }
        Expression operand = comparison();
        return odd ? new Not(logical(operand)) : operand;
    }

    private Expression comparison() {
        Expression left = sum();
        for (Operator operator : Operator.values()) {
            if (operator.compares() && takes(operator.symbol())) {
                return new Condition(operator, number(left), number(sum()));
            }
        }
        return left;
    }

    private Expression sum() {
        boolean negative = takes("-");
        if (!negative) {
            takes("+");
        }
        Expression left = negative ? new Negation(number(product())) : product();
        while (true) {
            if (takes("+")) {
                left = arithmetic(Operator.PLUS, left, product());
            } else if (takes("-")) {
                left = arithmetic(Operator.MINUS, left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = power();
        while (true) {
            if (takes("*")) {
                left = arithmetic(Operator.TIMES, left, power());
            } else if (takes("/")) {
                left = arithmetic(Operator.OVER, left, power());
            } else {
                return left;
            }
        }
    }

    /** A power; a sign may stand before it, as in A * -B, which compilers allow. */
    private Expression power() {
        deeper();
        Expression power;
        if (takes("-")) {
            power = new Negation(number(power()));
        } else if (takes("+")) {
            power = power();
        } else {
            Expression base = primary();
            power = takes("**") ? arithmetic(Operator.POWER, base, power()) : base;
        }
        depth--;
        return power;
    }

    private Expression arithmetic(Operator operator, Expression left, Expression right) {
        return new Arithmetic(left.type().with(right.type()), operator, number(left), number(right));
    }

    private Expression primary() {
        if (at == tokens.size()) {
            throw unexpected();
        }
        Token token = tokens.get(at);
        return switch (token.type()) {
            case NUMBER -> {
                at++;
                yield literal(token.text());
            }
            case NAME -> {
                at++;
                yield takes("(") ? call(token.text()) : memory.name(card, token.text());
            }
            case SYMBOL -> constantOrGroup();
        };
    }

    private Expression constantOrGroup() {
        if (takes(".TRUE.")) {
            return new Literal(FortranType.LOGICAL, 1);
        }
        if (takes(".FALSE.")) {
            return new Literal(FortranType.LOGICAL, 0);
        }
        needs("(");
        Expression inner = expression();
        needs(")");
        return inner;
    }

    private Expression literal(String text) {
        boolean whole = text.chars().allMatch(Character::isDigit);
        FortranType type = whole ? FortranType.INTEGER : text.contains("D") ? FortranType.DOUBLE : FortranType.SINGLE;
        double value = type == FortranType.SINGLE ? Float.parseFloat(text) : Double.parseDouble(text.replace('D', 'E'));
        if (Double.isInfinite(value) || (whole && value > Integer.MAX_VALUE)) {
            throw card.fault("the constant %s is too large".formatted(text), "REAL*4 ends at 3.4E38, use 1.0D+39");
        }
        return new Literal(type, value);
    }

    private Expression call(String name) {
        Expression first = number(expression());
        var function = Intrinsic.named(name);
        if (function.isPresent()) {
            needs(")");
            return new IntrinsicCall(function.get().resultType(name, first.type()), function.get(), first);
        }
        BinaryIntrinsic binary = BinaryIntrinsic.named(name).orElseThrow(() -> memory.external(card, name));
        needs(",");
        Expression result = binaryCall(binary, first, number(expression()));
        while (binary.takesMany() && takes(",")) {
            result = binaryCall(binary, result, number(expression()));
        }
        needs(")");
        return result;
    }

    private static Expression binaryCall(BinaryIntrinsic function, Expression first, Expression second) {
        return new BinaryCall(first.type().with(second.type()), function, first, second);
    }

    private Expression logical(Expression expression) {
        if (expression.type() != FortranType.LOGICAL) {
            throw card.fault("a number stands where .TRUE. or .FALSE. should", "compare it with another");
        }
        return expression;
    }

    private Expression number(Expression expression) {
        if (expression.type() == FortranType.LOGICAL) {
            throw card.fault("a logical value stands where a number should", "compute with numbers");
        }
        return expression;
    }

    private boolean takes(String symbol) {
        boolean found = at < tokens.size() && tokens.get(at).symbol().equals(symbol);
        at += found ? 1 : 0;
        return found;
    }

    private void needs(String symbol) {
        if (!takes(symbol)) {
            throw unexpected();
        }
    }

    private SifFault unexpected() {
        String found = at < tokens.size() ? "\"" + tokens.get(at).text() + "\" is not expected" : "it ends too early";
        return card.fault("the expression cannot be read: " + found, "write a Fortran expression");
    }
}
