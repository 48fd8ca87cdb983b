package dev.touchstone.datasets.sif;

import java.util.List;
import java.util.Optional;

/**
 * A group F(x) = g(sum of w f(x) + a'x - b) / s: a term of the objective, or a constraint.
 *
 * @param scale s, not 0
 * @param constant b
 * @param linear a, by ascending variable
 * @param elements the w and f
 * @param type g; absent for the identity
 * @param parameters values of the parameters of g
 * @param range width of the interval that an inequality allows; infinite if the inequality has one side only
 * @param multiplier start value of the Lagrange multiplier
 */
public record Group(
        String name,
        GroupSense sense,
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
        int expected = type.map(g -> g.parameters().size()).orElse(0);
        if (scale == 0 || parameters.size() != expected) {
            throw new IllegalArgumentException("group %s: scale %s and %d parameters; a scale is not 0, its type has %d"
                    .formatted(name, scale, parameters.size(), expected));
        }
    }

    /** The least value that the constraint allows; -infinity for an objective group. */
    public double lower() {
        return switch (sense) {
            case OBJECTIVE -> Double.NEGATIVE_INFINITY;
            case EQUAL, AT_LEAST -> 0;
            case AT_MOST -> -range;
        };
    }

    /** The largest value that the constraint allows; infinity for an objective group. */
    public double upper() {
        return switch (sense) {
            case OBJECTIVE -> Double.POSITIVE_INFINITY;
            case EQUAL, AT_MOST -> 0;
            case AT_LEAST -> range;
        };
    }
}
