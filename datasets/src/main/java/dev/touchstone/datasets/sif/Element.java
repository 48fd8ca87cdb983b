package dev.touchstone.datasets.sif;

import java.util.List;

/**
 * A nonlinear element f(x): its type, at some of the variables, with values of the type's parameters.
 *
 * @param variables for each elemental variable the problem variable that takes its place, counted from 0
 */
public record Element(String name, FunctionType type, List<Integer> variables, List<Double> parameters) {
    public Element {
        variables = List.copyOf(variables);
        parameters = List.copyOf(parameters);
    }
}
