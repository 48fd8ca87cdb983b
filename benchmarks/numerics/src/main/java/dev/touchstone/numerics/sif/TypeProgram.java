package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.expression.Assignment;
import java.util.Arrays;
import java.util.List;

/** Interprets one type; has the memory that its expressions work on, so each thread needs its own. */
final class TypeProgram {
    private final FunctionType type;
    private final int variables;
    private final int inner;
    private final double[] memory;
    private final double[] innerGradient;
    private final double[] innerHessian;

    TypeProgram(FunctionType type) {
        this.type = type;
        this.variables = type.variables().size();
        this.inner = type.inner();
        this.memory = new double[type.memorySize()];
        this.innerGradient = new double[inner];
        this.innerHessian = new double[inner * inner];
        type.globals().forEach(global -> global.run(memory));
    }

    /** Takes the values of the variables, u = W v, and the temporaries. */
    void load(double[] x, int[] places, double[] parameters) {
        for (int i = 0; i < places.length; i++) {
            memory[i] = x[places[i]];
        }
        finish(parameters);
    }

    /** Takes the value of the one variable of a group type. */
    void load(double argument, double[] parameters) {
        memory[0] = argument;
        finish(parameters);
    }

    private void finish(double[] parameters) {
        List<List<LinearTerm>> rows = type.transformation();
        for (int i = 0; i < rows.size(); i++) {
            double u = 0;
            for (LinearTerm term : rows.get(i)) {
                u += term.coefficient() * memory[term.variable()];
            }
            memory[variables + i] = u;
        }
        System.arraycopy(parameters, 0, memory, variables + rows.size(), parameters.length);
        for (Assignment assignment : type.assignments()) {
            assignment.run(memory);
        }
    }

    double value() {
        return type.value().value(memory);
    }

    /** The derivatives with respect to the variables, W' times those with respect to u. */
    void gradient(double[] gradient) {
        double[] target = type.internals().isEmpty() ? gradient : innerGradient;
        for (int i = 0; i < inner; i++) {
            target[i] = type.gradient().get(i).value(memory);
        }
        if (target == innerGradient) {
            Arrays.fill(gradient, 0, variables, 0);
            for (int i = 0; i < inner; i++) {
                for (LinearTerm term : type.transformation().get(i)) {
                    gradient[term.variable()] += term.coefficient() * innerGradient[i];
                }
            }
        }
    }

    /** The second derivatives with respect to the variables, row after row: W' H W. */
    void hessian(double[] hessian) {
        double[] target = type.internals().isEmpty() ? hessian : innerHessian;
        Arrays.fill(hessian, 0, variables * variables, 0);
        Arrays.fill(innerHessian, 0);
        for (SecondDerivative entry : type.hessian()) {
            double value = entry.value().value(memory);
            target[entry.row() * inner + entry.column()] = value;
            target[entry.column() * inner + entry.row()] = value;
        }
        if (target == innerHessian) {
            for (SecondDerivative entry : type.hessian()) {
                double value = innerHessian[entry.row() * inner + entry.column()];
                spread(hessian, entry.row(), entry.column(), value);
                if (entry.row() != entry.column()) {
                    spread(hessian, entry.column(), entry.row(), value);
                }
            }
        }
    }

    private void spread(double[] hessian, int row, int column, double value) {
        for (LinearTerm a : type.transformation().get(row)) {
            for (LinearTerm b : type.transformation().get(column)) {
                hessian[a.variable() * variables + b.variable()] += a.coefficient() * value * b.coefficient();
            }
        }
    }
}
