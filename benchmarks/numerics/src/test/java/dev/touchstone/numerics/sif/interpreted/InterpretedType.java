package dev.touchstone.numerics.sif.interpreted;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.expression.Assignment;
import java.util.List;

/** Interprets one type. Has the memory that the type's expressions work on. */
final class InterpretedType {
    private final FunctionType type;
    private final int variables;
    private final int inner;
    private final double[] memory;

    InterpretedType(FunctionType type) {
        this.type = type;
        this.variables = type.variables().size();
        this.inner = type.inner();
        this.memory = new double[type.memorySize()];
        type.globals().forEach(global -> global.run(memory));
    }

    /** Takes the values of the variables and parameters, and computes u = W v and the temporaries. */
    void load(double[] x, List<Integer> places, List<Double> parameters) {
        for (int i = 0; i < places.size(); i++) {
            memory[i] = x[places.get(i)];
        }
        finish(parameters);
    }

    /** Takes the value of the one variable of a group type. */
    void load(double argument, List<Double> parameters) {
        memory[0] = argument;
        finish(parameters);
    }

    private void finish(List<Double> parameters) {
        List<List<LinearTerm>> rows = type.transformation();
        for (int i = 0; i < rows.size(); i++) {
            double u = 0;
            for (LinearTerm term : rows.get(i)) {
                u += term.coefficient() * memory[term.variable()];
            }
            memory[variables + i] = u;
        }
        for (int k = 0; k < parameters.size(); k++) {
            memory[variables + rows.size() + k] = parameters.get(k);
        }
        for (Assignment assignment : type.assignments()) {
            assignment.run(memory);
        }
    }

    double value() {
        return type.value().value(memory);
    }

    /** The derivatives with respect to the variables, W' times those with respect to u. */
    double[] gradient() {
        double[] slopes =
                type.gradient().stream().mapToDouble(each -> each.value(memory)).toArray();
        if (type.internals().isEmpty()) {
            return slopes;
        }
        double[] gradient = new double[variables];
        for (int i = 0; i < inner; i++) {
            for (LinearTerm term : type.transformation().get(i)) {
                gradient[term.variable()] += term.coefficient() * slopes[i];
            }
        }
        return gradient;
    }

    /** The second derivatives with respect to the variables, row after row: W' H W. */
    double[] hessian() {
        double[] hessian = new double[variables * variables];
        for (SecondDerivative entry : type.hessian()) {
            double value = entry.value().value(memory);
            spread(hessian, entry.row(), entry.column(), value);
            if (entry.row() != entry.column()) {
                spread(hessian, entry.column(), entry.row(), value);
            }
        }
        return hessian;
    }

    private void spread(double[] hessian, int row, int column, double value) {
        if (type.internals().isEmpty()) {
            hessian[row * variables + column] = value;
            return;
        }
        for (LinearTerm a : type.transformation().get(row)) {
            for (LinearTerm b : type.transformation().get(column)) {
                hessian[a.variable() * variables + b.variable()] += a.coefficient() * value * b.coefficient();
            }
        }
    }
}
