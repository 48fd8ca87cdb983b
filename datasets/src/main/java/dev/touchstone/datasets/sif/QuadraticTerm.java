package dev.touchstone.datasets.sif;

/**
 * An entry of the lower half of H in the term x'Hx / 2 of an objective.
 *
 * @param row counted from 0; at least the column
 * @param column counted from 0
 */
public record QuadraticTerm(int row, int column, double coefficient) {
    public QuadraticTerm {
        if (column < 0 || column > row) {
            throw new IllegalArgumentException(
                    "entry (%d, %d) is not in the lower half; 0 <= column <= row".formatted(row, column));
        }
    }
}
