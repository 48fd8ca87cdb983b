package dev.touchstone.numerics.sif.source;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.expression.Assignment;
import dev.touchstone.datasets.sif.expression.Expression;
import java.util.HashSet;
import java.util.Set;

/** The places in a type's memory whose values are known in advance, and those that are assigned more than once. */
final class TypeConstants {
    private final double[] memory;
    private final Set<Integer> constant = new HashSet<>();
    private final Set<Integer> reassigned = new HashSet<>();

    TypeConstants(FunctionType type) {
        this.memory = new double[type.memorySize()];
        for (Assignment global : type.globals()) {
            global.run(memory);
            constant.add(global.target().place());
        }
        var assigned = new HashSet<Integer>(constant);
        for (Assignment assignment : type.assignments()) {
            int place = assignment.target().place();
            if (assignment.guard().isPresent() || !assigned.add(place)) {
                reassigned.add(place);
            }
        }
        constant.removeAll(reassigned);
    }

    /** Whether the value is the same for all elements. */
    boolean isConstant(Expression e) {
        return ExpressionPlaces.readsOnly(e, constant);
    }

    /** The value of an expression that is constant. */
    double value(Expression constant) {
        return constant.value(memory);
    }

    /** The value at a place before the first assignment. */
    double initial(int place) {
        return memory[place];
    }

    /** Whether the expression reads a temporary that is assigned more than once or under a condition. */
    boolean isChanging(Expression e) {
        var places = new HashSet<Integer>();
        ExpressionPlaces.addPlaces(e, places);
        places.retainAll(reassigned);
        return !places.isEmpty();
    }

    /** Whether the temporary at a place is assigned more than once or under a condition. */
    boolean isReassigned(int place) {
        return reassigned.contains(place);
    }
}
