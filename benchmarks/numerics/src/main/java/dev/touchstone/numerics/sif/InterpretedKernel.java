package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.numerics.sif.TypePairs.Pair;
import java.util.List;

/** For types that are too large to be compiled. Has scratch space. */
final class InterpretedKernel implements Kernel {
    private final TypeProgram program;
    private final List<Pair> pairs;
    private final int[] variables;
    private final double[] parameters;
    private final double[] gradient;
    private final double[] hessian;

    InterpretedKernel(FunctionType type) {
        int n = type.variables().size();
        this.program = new TypeProgram(type);
        this.pairs = TypePairs.of(type);
        this.variables = new int[n];
        this.parameters = new double[type.parameters().size()];
        this.gradient = new double[n];
        this.hessian = new double[n * n];
    }

    @Override
    public void values(Batch batch, double[] x, double[] values) {
        for (int e = 0; e < batch.size(); e++) {
            value(batch, e, x, values);
        }
    }

    @Override
    public void gradients(Batch batch, double[] x, double[] values, double[] gradients) {
        for (int e = 0; e < batch.size(); e++) {
            value(batch, e, x, values);
            gradient(batch, e, gradients);
        }
    }

    @Override
    public void hessians(Batch batch, double[] x, double[] values, double[] gradients, double[] hessians) {
        for (int e = 0; e < batch.size(); e++) {
            value(batch, e, x, values);
            gradient(batch, e, gradients);
            hessian(batch, e, hessians);
        }
    }

    private void value(Batch batch, int e, double[] x, double[] values) {
        System.arraycopy(batch.variables(), e * variables.length, variables, 0, variables.length);
        System.arraycopy(batch.parameters(), e * parameters.length, parameters, 0, parameters.length);
        program.load(x, variables, parameters);
        values[batch.firstValue() + e] = program.value();
    }

    private void gradient(Batch batch, int e, double[] gradients) {
        program.gradient(gradient);
        System.arraycopy(gradient, 0, gradients, batch.firstGradient() + e * gradient.length, gradient.length);
    }

    private void hessian(Batch batch, int e, double[] hessians) {
        program.hessian(hessian);
        int at = batch.firstHessian() + e * pairs.size();
        for (Pair pair : pairs) {
            hessians[at++] = hessian[pair.row() * gradient.length + pair.column()];
        }
    }
}
