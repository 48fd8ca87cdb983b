package dev.touchstone.numerics.sif.source;

import dev.touchstone.datasets.sif.expression.Expression;
import java.util.List;
import java.util.Set;

/** Finds the places in memory that expressions read. */
final class ExpressionPlaces {
    private ExpressionPlaces() {}

    /** The operands and arguments of an expression, one level down. */
    private static List<Expression> operands(Expression e) {
        if (e instanceof Expression.Negation negation) {
            return List.of(negation.operand());
        }
        if (e instanceof Expression.Not not) {
            return List.of(not.operand());
        }
        if (e instanceof Expression.IntrinsicCall call) {
            return List.of(call.argument());
        }
        if (e instanceof Expression.Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        if (e instanceof Expression.Condition condition) {
            return List.of(condition.left(), condition.right());
        }
        if (e instanceof Expression.BinaryCall call) {
            return List.of(call.first(), call.second());
        }
        return List.of();
    }

    /** Adds the places in memory that an expression reads. */
    static void addPlaces(Expression e, Set<Integer> places) {
        if (e instanceof Expression.Name name) {
            places.add(name.place());
        }
        for (Expression operand : operands(e)) {
            addPlaces(operand, places);
        }
    }

    /** Whether an expression reads only these places. */
    static boolean readsOnly(Expression e, Set<Integer> places) {
        if (e instanceof Expression.Name name) {
            return places.contains(name.place());
        }
        for (Expression operand : operands(e)) {
            if (!readsOnly(operand, places)) {
                return false;
            }
        }
        return true;
    }
}
