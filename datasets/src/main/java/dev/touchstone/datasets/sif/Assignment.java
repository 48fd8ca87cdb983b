package dev.touchstone.datasets.sif;

import java.util.Optional;

/** A temporary that gets a value, always or where a logical temporary is as {@code when} says. */
public record Assignment(Expression.Name target, Optional<Condition> condition, Expression value) {
    /** A logical temporary and the value it must have. */
    public record Condition(Expression.Name logical, boolean when) {}

    /** Carries it out in the memory of the type. */
    public void run(double[] memory) {
        if (condition.isEmpty() || holds(condition.get(), memory)) {
            memory[target.place()] = target.kind().hold(value.value(memory));
        }
    }

    private static boolean holds(Condition condition, double[] memory) {
        return (memory[condition.logical().place()] != 0) == condition.when();
    }
}
