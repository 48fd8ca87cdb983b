package dev.touchstone.numerics.sif;

import dev.touchstone.numerics.linear.SparsePattern;

/** Evaluates single groups F(x) = g(t) / s, t = sum of w f(x) + a'x - b, with scratch space of its own. */
final class GroupEvaluator {
    private final TypeProgram[] programs;
    private final double[] gradient;
    private final double[] hessian;
    private final double[] slope;

    GroupEvaluator(SifStructure structure) {
        this.programs = structure.types().stream().map(TypeProgram::new).toArray(TypeProgram[]::new);
        int most = structure.types().stream()
                .mapToInt(type -> type.variables().size())
                .max()
                .orElse(0);
        this.gradient = new double[most];
        this.hessian = new double[most * most];
        this.slope = new double[structure.n()];
    }

    double value(GroupSite site, double[] x) {
        double t = argument(site, x);
        if (site.type() < 0) {
            return t / site.scale();
        }
        TypeProgram g = programs[site.type()];
        g.load(t, site.parameters());
        return g.value() / site.scale();
    }

    private double argument(GroupSite site, double[] x) {
        double t = -site.constant();
        for (int k = 0; k < site.columns().length; k++) {
            t += site.coefficients()[k] * x[site.columns()[k]];
        }
        for (ElementSite element : site.elements()) {
            t += element.weight() * loaded(element, x).value();
        }
        return t;
    }

    private TypeProgram loaded(ElementSite element, double[] x) {
        TypeProgram f = programs[element.type()];
        f.load(x, element.variables(), element.parameters());
        return f;
    }

    /** Adds factor times the gradient, g'(t) / s times that of t, to the n numbers of {@code target}. */
    void addGradient(GroupSite site, double[] x, double factor, double[] target) {
        addArgumentGradient(site, x, factor * firstDerivative(site, x) / site.scale(), target);
    }

    private double firstDerivative(GroupSite site, double[] x) {
        if (site.type() < 0) {
            return 1;
        }
        TypeProgram g = programs[site.type()];
        g.load(argument(site, x), site.parameters());
        g.gradient(gradient);
        return gradient[0];
    }

    private void addArgumentGradient(GroupSite site, double[] x, double factor, double[] target) {
        for (int k = 0; k < site.columns().length; k++) {
            target[site.columns()[k]] += factor * site.coefficients()[k];
        }
        for (ElementSite element : site.elements()) {
            loaded(element, x).gradient(gradient);
            for (int i = 0; i < element.variables().length; i++) {
                target[element.variables()[i]] += factor * element.weight() * gradient[i];
            }
        }
    }

    /** Adds factor times the lower half of the Hessian, g''(t) / s v v' + g'(t) / s sum of w f'' with v the gradient of t. */
    void addHessian(GroupSite site, double[] x, double factor, SparsePattern pattern, double[] target) {
        double first = firstDerivative(site, x);
        for (ElementSite element : site.elements()) {
            loaded(element, x).hessian(hessian);
            addElement(element, factor * first / site.scale() * element.weight(), pattern, target);
        }
        if (site.type() >= 0) {
            TypeProgram g = programs[site.type()];
            g.load(argument(site, x), site.parameters());
            g.hessian(hessian);
            addOuterProduct(site, x, factor * hessian[0] / site.scale(), pattern, target);
        }
    }

    /** A variable may stand in for two elemental ones; two mirror images then meet in one entry. */
    private void addElement(ElementSite element, double factor, SparsePattern pattern, double[] target) {
        int[] variables = element.variables();
        for (int i = 0; i < variables.length; i++) {
            for (int j = 0; j <= i; j++) {
                int row = Math.max(variables[i], variables[j]);
                int column = Math.min(variables[i], variables[j]);
                double times = i != j && row == column ? 2 : 1;
                target[pattern.entry(row, column)] += times * (factor * hessian[i * variables.length + j]);
            }
        }
    }

    private void addOuterProduct(GroupSite site, double[] x, double factor, SparsePattern pattern, double[] target) {
        addArgumentGradient(site, x, 1, slope);
        int[] support = site.support();
        for (int i = 0; i < support.length; i++) {
            for (int j = 0; j <= i; j++) {
                target[pattern.entry(support[i], support[j])] += factor * slope[support[i]] * slope[support[j]];
            }
        }
        for (int variable : support) {
            slope[variable] = 0;
        }
    }

    /** Adds factor times the product of the Hessian and v, element by element. */
    void addHessianProduct(GroupSite site, double[] x, double factor, double[] v, double[] product) {
        double first = firstDerivative(site, x);
        for (ElementSite element : site.elements()) {
            loaded(element, x).hessian(hessian);
            addProduct(element, factor * first / site.scale() * element.weight(), v, product);
        }
        if (site.type() >= 0) {
            TypeProgram g = programs[site.type()];
            g.load(argument(site, x), site.parameters());
            g.hessian(hessian);
            double second = factor * hessian[0] / site.scale();
            addArgumentGradient(site, x, second * slopeAlong(site, x, v), product);
        }
    }

    private void addProduct(ElementSite element, double factor, double[] v, double[] product) {
        int[] variables = element.variables();
        for (int i = 0; i < variables.length; i++) {
            for (int j = 0; j <= i; j++) {
                double entry = factor * hessian[i * variables.length + j];
                product[variables[i]] += entry * v[variables[j]];
                product[variables[j]] += i == j ? 0 : entry * v[variables[i]];
            }
        }
    }

    /** The derivative of t along v. */
    private double slopeAlong(GroupSite site, double[] x, double[] v) {
        double along = 0;
        for (int k = 0; k < site.columns().length; k++) {
            along += site.coefficients()[k] * v[site.columns()[k]];
        }
        for (ElementSite element : site.elements()) {
            loaded(element, x).gradient(gradient);
            for (int i = 0; i < element.variables().length; i++) {
                along += element.weight() * gradient[i] * v[element.variables()[i]];
            }
        }
        return along;
    }
}
