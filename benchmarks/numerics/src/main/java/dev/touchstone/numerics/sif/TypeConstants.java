package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.expression.Assignment;
import dev.touchstone.datasets.sif.expression.Expression;
import java.util.HashSet;
import java.util.Set;

/** What a type's code may take for granted about its memory: the globals' values, and which temporaries get one value only. */
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

    /** Whether the value does not depend on the element. */
    boolean isConstant(Expression e) {
        return Expressions.readsOnly(e, constant);
    }

    double value(Expression constant) {
        return constant.value(memory);
    }

    /** What is in the memory before the first assignment. */
    double initial(int place) {
        return memory[place];
    }

    /** Whether temporaries that are read change between assignments. */
    boolean isChanging(Expression e) {
        var places = new HashSet<Integer>();
        Expressions.addPlaces(e, places);
        places.retainAll(reassigned);
        return !places.isEmpty();
    }

    boolean isReassigned(int place) {
        return reassigned.contains(place);
    }
}
