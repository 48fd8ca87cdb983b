package dev.touchstone.numerics.sif;

import dev.touchstone.numerics.sif.group.GroupOrder;
import dev.touchstone.numerics.sif.group.GroupValues;
import dev.touchstone.numerics.sif.group.HessianProducts;
import dev.touchstone.numerics.sif.group.QuadraticPart;
import dev.touchstone.numerics.sif.group.SecondDerivatives;
import dev.touchstone.numerics.sif.source.EvaluationLevel;
import java.util.Arrays;

/** The functions of a compiled problem, for one thread. Elements are evaluated once at each point. */
final class CompiledFunctions implements SifFunctions {
    private final CompiledProblem problem;
    private final GroupOrder groups;
    private final QuadraticPart quadratic;
    private final GroupValues at;
    private final HessianProducts products;
    private double[] slope = {};

    CompiledFunctions(CompiledProblem problem) {
        this.problem = problem;
        this.groups = problem.groups();
        this.quadratic = problem.quadratic();
        this.at = problem.values();
        this.products = new HessianProducts(groups);
    }

    @Override
    public double objective(double[] x) {
        at.moveTo(x, EvaluationLevel.VALUES);
        double f = 0;
        for (int i = 0; i < groups.objectives(); i++) {
            f += at.value(i);
        }
        return quadratic.added(f, x);
    }

    @Override
    public void gradient(double[] x, double[] gradient) {
        at.moveTo(x, EvaluationLevel.GRADIENTS);
        Arrays.fill(gradient, 0);
        problem.first().addObjective(at, gradient);
        quadratic.addProduct(1, x, gradient);
    }

    @Override
    public void constraints(double[] x, double[] values) {
        at.moveTo(x, EvaluationLevel.VALUES);
        for (int i = groups.objectives(); i < groups.size(); i++) {
            values[i - groups.objectives()] = at.value(i);
        }
    }

    @Override
    public void jacobian(double[] x, double[] entries) {
        at.moveTo(x, EvaluationLevel.GRADIENTS);
        problem.first().writeConstraints(at, entries);
    }

    @Override
    public void hessian(double[] x, double sigma, double[] y, double[] entries) {
        at.moveTo(x, EvaluationLevel.HESSIANS);
        SecondDerivatives second = problem.second();
        if (slope.length < second.largestSupport()) {
            slope = new double[second.largestSupport()];
        }
        second.write(at, sigma, y, slope, entries);
    }

    @Override
    public void hessianProduct(double[] x, double sigma, double[] y, double[] v, double[] product) {
        at.moveTo(x, EvaluationLevel.HESSIANS);
        Arrays.fill(product, 0);
        products.add(at, sigma, y, v, product);
        quadratic.addProduct(sigma, v, product);
    }
}
