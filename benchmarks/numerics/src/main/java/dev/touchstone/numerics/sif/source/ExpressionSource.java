package dev.touchstone.numerics.sif.source;

import dev.touchstone.datasets.sif.expression.Expression;
import dev.touchstone.datasets.sif.expression.FortranMath;
import dev.touchstone.datasets.sif.expression.FortranType;
import dev.touchstone.datasets.sif.expression.Intrinsic;
import dev.touchstone.datasets.sif.expression.Operator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes expressions as Java source that computes {@link Expression#value} to the bit. The number at place p of the memory
 * is the variable {@code m<p>}. A call of an expensive function becomes a variable {@code c<k>}, so that equal calls are
 * made once. Parts of long expressions become variables {@code d<k>}.
 */
final class ExpressionSource {
    private static final Set<Intrinsic> CHEAP =
            Set.of(Intrinsic.ABS, Intrinsic.INT, Intrinsic.NINT, Intrinsic.DBLE, Intrinsic.REAL);
    private static final int LARGEST_UNROLLED = 64;

    /** Characters from which on an expression becomes a variable: compilers recurse into nested expressions. */
    private static final int LONGEST_PART = 200;

    private final TypeConstants constants;
    private final StringBuilder body;
    private final Set<Integer> powers;
    private final Map<Expression, String> calls = new HashMap<>();
    private int variables;

    /**
     * @param body the statements so far, to which declarations of variables are appended
     * @param powers collects the exponents for which the class needs a method of {@link PowerSource}
     */
    ExpressionSource(TypeConstants constants, StringBuilder body, Set<Integer> powers) {
        this.constants = constants;
        this.body = body;
        this.powers = powers;
    }

    /** Source of type double; a logical expression is 1 or 0. */
    String number(Expression e) {
        if (constants.isConstant(e)) {
            return literal(constants.value(e));
        }
        if (e instanceof Expression.Name name) {
            return "m" + name.place();
        }
        if (e instanceof Expression.Negation negation) {
            return "(-" + number(negation.operand()) + ")";
        }
        if (e instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        if (e instanceof Expression.IntrinsicCall call) {
            return call(call);
        }
        if (e instanceof Expression.BinaryCall call) {
            return call2(call);
        }
        return "(" + truth(e) + " ? 1.0 : 0.0)";
    }

    /** Source of type boolean. */
    String truth(Expression e) {
        if (e instanceof Expression.Not not) {
            return "!" + truth(not.operand());
        }
        if (e instanceof Expression.Condition condition) {
            return condition(condition);
        }
        return "(" + number(e) + " != 0.0)";
    }

    private String condition(Expression.Condition e) {
        String symbol =
                switch (e.operator()) {
                    case LESS -> "<";
                    case AT_MOST -> "<=";
                    case GREATER -> ">";
                    case AT_LEAST -> ">=";
                    case EQUAL -> "==";
                    case DIFFERENT -> "!=";
                    case AND -> "&&";
                    case OR -> "||";
                    case PLUS, MINUS, TIMES, OVER, POWER -> throw new IllegalArgumentException(
                            e.operator() + " is no condition");
                };
        boolean logical = e.operator() == Operator.AND || e.operator() == Operator.OR;
        return logical
                ? "(" + truth(e.left()) + " " + symbol + " " + truth(e.right()) + ")"
                : "(" + number(e.left()) + " " + symbol + " " + number(e.right()) + ")";
    }

    private String arithmetic(Expression.Arithmetic e) {
        if (e.operator() == Operator.POWER) {
            return power(e);
        }
        String symbol =
                switch (e.operator()) {
                    case PLUS -> " + ";
                    case MINUS -> " - ";
                    case TIMES -> " * ";
                    case OVER -> " / ";
                    default -> throw new IllegalArgumentException(e.operator() + " is no arithmetic");
                };
        String value = held(e.type(), "(" + number(e.left()) + symbol + number(e.right()) + ")");
        return value.length() > LONGEST_PART ? variable("d", value) : value;
    }

    private String power(Expression.Arithmetic e) {
        String base = number(e.left());
        if (!e.isIntegerPower()) {
            return once(e, held(e.type(), "Math.pow(" + base + ", " + number(e.right()) + ")"));
        }
        if (constants.isConstant(e.right()) && Math.abs(constants.value(e.right())) <= LARGEST_UNROLLED) {
            int k = (int) constants.value(e.right());
            powers.add(k);
            return held(e.type(), PowerSource.name(k) + "(" + base + ")");
        }
        String power = FortranMath.class.getName() + ".power(" + base + ", " + number(e.right()) + ")";
        return once(e, held(e.type(), power));
    }

    private String call(Expression.IntrinsicCall e) {
        String argument = number(e.argument());
        String value =
                switch (e.function()) {
                    case NINT -> "FortranMath.nearest(" + argument + ")";
                    case INT, DBLE, REAL -> argument;
                    default -> "Math." + e.function().name().toLowerCase(Locale.ROOT) + "(" + argument + ")";
                };
        return CHEAP.contains(e.function()) ? held(e.type(), value) : once(e, held(e.type(), value));
    }

    private String call2(Expression.BinaryCall e) {
        String first = number(e.first());
        String second = number(e.second());
        return switch (e.function()) {
            case ATAN2 -> once(e, held(e.type(), "Math.atan2(" + first + ", " + second + ")"));
            case SIGN -> held(e.type(), "FortranMath.sign(" + first + ", " + second + ")");
            case MOD -> held(e.type(), "(" + first + " % " + second + ")");
            case MIN -> held(e.type(), "Math.min(" + first + ", " + second + ")");
            case MAX -> held(e.type(), "Math.max(" + first + ", " + second + ")");
        };
    }

    /** A variable that holds the call, declared at the first use; the call itself where temporaries in it change. */
    private String once(Expression e, String value) {
        if (constants.isChanging(e)) {
            return value;
        }
        return calls.computeIfAbsent(e, key -> variable("c", value));
    }

    private String variable(String prefix, String value) {
        String name = prefix + variables++;
        body.append("double ").append(name).append(" = ").append(value).append(";\n");
        return name;
    }

    private static String held(FortranType type, String value) {
        return switch (type) {
            case SINGLE -> "(double) (float) " + value;
            case INTEGER -> "FortranMath.whole(" + value + ")";
            case LOGICAL, DOUBLE -> value;
        };
    }

    /** Source of a number, also of a negative one, NaN or infinity. */
    static String literal(double value) {
        if (Double.isFinite(value)) {
            return value < 0 || 1 / value < 0 ? "(" + value + ")" : Double.toString(value);
        }
        return Double.isNaN(value) ? "(0.0 / 0.0)" : value > 0 ? "(1.0 / 0.0)" : "(-1.0 / 0.0)";
    }
}
