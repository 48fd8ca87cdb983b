package dev.touchstone.datasets.sif;

/**
 * A coefficient times a variable.
 *
 * @param variable the variable, counted from 0
 */
public record LinearTerm(int variable, double coefficient) {
    public LinearTerm {
        if (variable < 0) {
            throw new IllegalArgumentException("variable %d; variables count from 0".formatted(variable));
        }
    }
}
