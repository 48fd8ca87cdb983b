package dev.touchstone.datasets.sif;

import java.util.List;

/**
 * A nonlinear element f(x): a function type with variables of the problem and values of its parameters.
 *
 * @param variables for each elemental variable of the type the problem variable that takes its place, counted from 0
 * @param parameters a value for each parameter of the type
 */
public record Element(String name, FunctionType type, List<Integer> variables, List<Double> parameters) {
    public Element {
        variables = List.copyOf(variables);
        parameters = List.copyOf(parameters);
        if (variables.size() != type.variables().size()
                || parameters.size() != type.parameters().size()) {
            throw new IllegalArgumentException("element %s: %d variables and %d parameters; its type has %d and %d"
                    .formatted(
                            name,
                            variables.size(),
                            parameters.size(),
                            type.variables().size(),
                            type.parameters().size()));
        }
    }
}
