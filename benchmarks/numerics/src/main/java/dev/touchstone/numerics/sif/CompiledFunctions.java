package dev.touchstone.numerics.sif;

import java.util.Arrays;

/** The functions of one thread. What several of them need at a point is evaluated once. */
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
        at.go(x, Level.VALUES);
        double f = 0;
        for (int i = 0; i < groups.objectives(); i++) {
            f += at.value(i);
        }
        return quadratic.added(f, x);
    }

    @Override
    public void gradient(double[] x, double[] gradient) {
        at.go(x, Level.GRADIENTS);
        Arrays.fill(gradient, 0);
        problem.first().addObjective(at, gradient);
        quadratic.addProduct(1, x, gradient);
    }

    @Override
    public void constraints(double[] x, double[] values) {
        at.go(x, Level.VALUES);
        for (int i = groups.objectives(); i < groups.size(); i++) {
            values[i - groups.objectives()] = at.value(i);
        }
    }

    @Override
    public void jacobian(double[] x, double[] entries) {
        at.go(x, Level.GRADIENTS);
        problem.first().writeConstraints(at, entries);
    }

    @Override
    public void hessian(double[] x, double sigma, double[] y, double[] entries) {
        at.go(x, Level.HESSIANS);
        OuterProducts outerProducts = problem.outerProducts();
        ElementHessians elementHessians = problem.elementHessians();
        if (slope.length < outerProducts.largestSupport()) {
            slope = new double[outerProducts.largestSupport()];
        }
        Arrays.fill(entries, 0);
        for (int i : groups.nonlinear()) {
            double factor = factor(i, sigma, y);
            elementHessians.add(i, factor * at.first(i) / groups.scale(i), at.hessians(), entries);
            if (groups.hasFunction(i)) {
                outerProducts.add(i, factor * at.second(i) / groups.scale(i), at.gradients(), slope, entries);
            }
        }
        quadratic.add(sigma, problem.quadraticEntries(), entries);
    }

    private double factor(int i, double sigma, double[] y) {
        return i < groups.objectives() ? sigma : y[i - groups.objectives()];
    }

    @Override
    public void hessianProduct(double[] x, double sigma, double[] y, double[] v, double[] product) {
        at.go(x, Level.HESSIANS);
        Arrays.fill(product, 0);
        for (int i : groups.nonlinear()) {
            double factor = factor(i, sigma, y);
            products.addElements(i, factor * at.first(i) / groups.scale(i), at.hessians(), v, product);
            if (groups.hasFunction(i)) {
                products.addOuter(i, factor * at.second(i) / groups.scale(i), at.gradients(), v, product);
            }
        }
        quadratic.addProduct(sigma, v, product);
    }
}
