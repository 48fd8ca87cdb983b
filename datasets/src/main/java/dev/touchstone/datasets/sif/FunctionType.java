package dev.touchstone.datasets.sif;

import java.util.List;

/**
 * An element type or a group type: a function with the first and second derivatives that the file
 * gives. Its memory holds, in this order, the variables, the internal variables, the parameters and the
 * temporaries. Derivatives are with respect to the internal variables u = W v where there are any, else
 * to the variables v.
 *
 * @param variables names of the elemental variables, or the one variable of a group type
 * @param internals names of the internal variables; may be empty
 * @param transformation the rows of W, one for each internal variable
 * @param globals assignments whose values do not depend on the variables
 * @param assignments what is computed before the value and the derivatives
 * @param gradient one expression for each internal variable, or else for each variable
 * @param hessian entries that are not zero; each stands for its mirror image too
 */
public record FunctionType(
        String name,
        List<String> variables,
        List<String> internals,
        List<String> parameters,
        List<List<LinearTerm>> transformation,
        int memorySize,
        List<Assignment> globals,
        List<Assignment> assignments,
        Expression value,
        List<Expression> gradient,
        List<SecondDerivative> hessian) {
    public FunctionType {
        variables = List.copyOf(variables);
        internals = List.copyOf(internals);
        parameters = List.copyOf(parameters);
        transformation = List.copyOf(transformation);
        globals = List.copyOf(globals);
        assignments = List.copyOf(assignments);
        gradient = List.copyOf(gradient);
        hessian = List.copyOf(hessian);
    }

    /** The second derivative with respect to two (internal) variables, row at least column. */
    public record SecondDerivative(int row, int column, Expression value) {}

    /** Number of variables with respect to which the file gives derivatives. */
    public int inner() {
        return internals.isEmpty() ? variables.size() : internals.size();
    }
}
