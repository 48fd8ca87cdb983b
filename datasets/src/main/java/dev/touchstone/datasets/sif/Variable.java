package dev.touchstone.datasets.sif;

/**
 * A variable of a problem.
 *
 * @param lower its lower bound; -infinity if it has none
 * @param upper its upper bound; infinity if it has none
 * @param start its value at the start point
 */
public record Variable(String name, VariableDomain domain, double lower, double upper, double start) {
    public Variable {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "%s: lower bound %s, upper bound %s; the lower one is at most the upper one"
                            .formatted(name, lower, upper));
        }
    }
}
