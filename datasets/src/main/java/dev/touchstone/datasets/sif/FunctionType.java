package dev.touchstone.datasets.sif;

import dev.touchstone.datasets.sif.expression.Assignment;
import dev.touchstone.datasets.sif.expression.Expression;
import java.util.List;

/**
 * An element type or a group type: a function with the first and second derivatives that the file gives. Its memory
 * holds, in this order, the variables, the internal variables, the parameters and the temporaries. Derivatives are with
 * respect to the internal variables u = W v where there are any, else to the variables v.
 *
 * @param variables names of the elemental variables v, or of the one variable of a group type
 * @param internals names of the internal variables u; may be empty
 * @param transformation the rows of W, one for each internal variable
 * @param memorySize number of places in the memory
 * @param globals assignments that are carried out once, because they depend on no variable
 * @param assignments assignments that are carried out before the value and the derivatives, in this order
 * @param gradient one expression for each internal variable, or else for each variable
 * @param hessian the entries that the file gives; all others are zero
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
        if (transformation.size() != internals.size()) {
            throw new IllegalArgumentException("type %s: %d rows of W for %d internal variables; each has one"
                    .formatted(name, transformation.size(), internals.size()));
        }
        int inner = internals.isEmpty() ? variables.size() : internals.size();
        if (gradient.size() != inner) {
            throw new IllegalArgumentException(
                    "type %s: %d first derivatives for %d variables".formatted(name, gradient.size(), inner));
        }
    }

    /**
     * The second derivative with respect to two internal variables, or else variables, in either order.
     *
     * @param row counted from 0; at least the column
     * @param column counted from 0
     */
    public record SecondDerivative(int row, int column, Expression value) {
        public SecondDerivative {
            if (column < 0 || column > row) {
                throw new IllegalArgumentException(
                        "second derivative (%d, %d) is not in the lower half; 0 <= column <= row"
                                .formatted(row, column));
            }
        }
    }

    /** Number of variables of the derivatives: the internal ones where there are any, else the elemental ones. */
    public int inner() {
        return internals.isEmpty() ? variables.size() : internals.size();
    }
}
