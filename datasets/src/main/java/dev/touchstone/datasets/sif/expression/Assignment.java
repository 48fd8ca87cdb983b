package dev.touchstone.datasets.sif.expression;

import java.util.Optional;

/**
 * An assignment to a temporary, of an A, I or E card.
 *
 * @param target the temporary that gets the value
 * @param guard absent on A cards, which always assign
 */
public record Assignment(Expression.Name target, Optional<Guard> guard, Expression value) {
    /**
     * The condition of an I or E card.
     *
     * @param logical the logical temporary that decides
     * @param when the value at which the assignment is made: true on I cards, false on E cards
     */
    public record Guard(Expression.Name logical, boolean when) {
        private boolean holds(double[] memory) {
            return (memory[logical.place()] != 0) == when;
        }
    }

    /** Carries the assignment out in the memory of its type. */
    public void run(double[] memory) {
        if (guard.isEmpty() || guard.get().holds(memory)) {
            memory[target.place()] = target.type().hold(value.value(memory));
        }
    }
}
