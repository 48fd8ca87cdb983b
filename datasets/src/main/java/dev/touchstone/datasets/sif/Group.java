package dev.touchstone.datasets.sif;

import java.util.List;
import java.util.Optional;

/**
 * A group g(sum of w f(x) + a'x - b) / s.
 *
 * @param scale s
 * @param constant b
 * @param linear a, by ascending variable
 * @param elements the w and f
 * @param type g; absent for the identity
 * @param parameters values of the parameters of g
 * @param range width of the interval that an inequality allows, infinite if it has one side only
 * @param multiplier start value of the Lagrange multiplier
 */
public record Group(
        String name,
        GroupKind kind,
        double scale,
        double constant,
        List<LinearTerm> linear,
        List<ElementUse> elements,
        Optional<FunctionType> type,
        List<Double> parameters,
        double range,
        double multiplier) {
    public Group {
        linear = List.copyOf(linear);
        elements = List.copyOf(elements);
        parameters = List.copyOf(parameters);
    }

    /** Least value that the constraint allows. */
    public double lower() {
        return switch (kind) {
            case OBJECTIVE -> Double.NEGATIVE_INFINITY;
            case EQUAL, AT_LEAST -> 0;
            case AT_MOST -> -range;
        };
    }

    /** Largest value that the constraint allows. */
    public double upper() {
        return switch (kind) {
            case OBJECTIVE -> Double.POSITIVE_INFINITY;
            case EQUAL, AT_MOST -> 0;
            case AT_LEAST -> range;
        };
    }
}
