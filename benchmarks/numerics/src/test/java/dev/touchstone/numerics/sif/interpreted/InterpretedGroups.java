package dev.touchstone.numerics.sif.interpreted;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.ElementUse;
import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.IdentityHashMap;
import java.util.TreeSet;

/** Evaluates single groups F(x) = g(t) / s, t = sum of w f(x) + a'x - b, in n variables. */
final class InterpretedGroups {
    private final IdentityHashMap<FunctionType, InterpretedType> types = new IdentityHashMap<>();
    private final int n;

    InterpretedGroups(int n) {
        this.n = n;
    }

    private InterpretedType of(FunctionType type) {
        return types.computeIfAbsent(type, InterpretedType::new);
    }

    double value(Group group, double[] x) {
        double t = argument(group, x);
        double g = group.type().isEmpty() ? t : loaded(group, t).value();
        return g / group.scale();
    }

    private double argument(Group group, double[] x) {
        double t = -group.constant();
        for (LinearTerm term : group.linear()) {
            t += term.coefficient() * x[term.variable()];
        }
        for (ElementUse use : group.elements()) {
            t += use.weight() * loaded(use.element(), x).value();
        }
        return t;
    }

    private InterpretedType loaded(Group group, double t) {
        InterpretedType g = of(group.type().orElseThrow());
        g.load(t, group.parameters());
        return g;
    }

    private InterpretedType loaded(Element element, double[] x) {
        InterpretedType f = of(element.type());
        f.load(x, element.variables(), element.parameters());
        return f;
    }

    /** Adds factor times the gradient, g'(t) / s times that of t, to the n numbers of {@code target}. */
    void addGradient(Group group, double[] x, double factor, double[] target) {
        addArgumentGradient(group, x, factor * firstDerivative(group, x) / group.scale(), target);
    }

    private double firstDerivative(Group group, double[] x) {
        return group.type().isEmpty() ? 1 : loaded(group, argument(group, x)).gradient()[0];
    }

    private void addArgumentGradient(Group group, double[] x, double factor, double[] target) {
        for (LinearTerm term : group.linear()) {
            target[term.variable()] += factor * term.coefficient();
        }
        for (ElementUse use : group.elements()) {
            Element element = use.element();
            double[] gradient = loaded(element, x).gradient();
            for (int i = 0; i < gradient.length; i++) {
                target[element.variables().get(i)] += factor * use.weight() * gradient[i];
            }
        }
    }

    /** Adds factor times the lower half of the Hessian, g''(t) / s v v' + g'(t) / s sum of w f'', v the gradient of t. */
    void addHessian(Group group, double[] x, double factor, SparsePattern pattern, double[] target) {
        double first = firstDerivative(group, x);
        for (ElementUse use : group.elements()) {
            addElement(use.element(), x, factor * first / group.scale() * use.weight(), pattern, target);
        }
        if (group.type().isPresent()) {
            double second = loaded(group, argument(group, x)).hessian()[0];
            addOuterProduct(group, x, factor * second / group.scale(), pattern, target);
        }
    }

    /** A variable may stand in for two elemental ones; two mirror images then meet in one entry. */
    private void addElement(Element element, double[] x, double factor, SparsePattern pattern, double[] target) {
        double[] hessian = loaded(element, x).hessian();
        int size = element.variables().size();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                int row =
                        Math.max(element.variables().get(i), element.variables().get(j));
                int column =
                        Math.min(element.variables().get(i), element.variables().get(j));
                double times = i != j && row == column ? 2 : 1;
                target[pattern.entry(row, column)] += times * (factor * hessian[i * size + j]);
            }
        }
    }

    private void addOuterProduct(Group group, double[] x, double factor, SparsePattern pattern, double[] target) {
        double[] v = new double[n];
        addArgumentGradient(group, x, 1, v);
        var support = new TreeSet<Integer>();
        group.linear().forEach(term -> support.add(term.variable()));
        group.elements().forEach(use -> support.addAll(use.element().variables()));
        for (int row : support) {
            for (int column : support.headSet(row, true)) {
                target[pattern.entry(row, column)] += factor * v[row] * v[column];
            }
        }
    }

    /** Adds factor times the product of the Hessian and v, element by element. */
    void addHessianProduct(Group group, double[] x, double factor, double[] v, double[] product) {
        double first = firstDerivative(group, x);
        for (ElementUse use : group.elements()) {
            addProduct(use.element(), x, factor * first / group.scale() * use.weight(), v, product);
        }
        if (group.type().isPresent()) {
            double second = factor * loaded(group, argument(group, x)).hessian()[0] / group.scale();
            addArgumentGradient(group, x, second * slopeAlong(group, x, v), product);
        }
    }

    private void addProduct(Element element, double[] x, double factor, double[] v, double[] product) {
        double[] hessian = loaded(element, x).hessian();
        int size = element.variables().size();
        for (int i = 0; i < size; i++) {
            int row = element.variables().get(i);
            for (int j = 0; j <= i; j++) {
                int column = element.variables().get(j);
                double entry = factor * hessian[i * size + j];
                product[row] += entry * v[column];
                product[column] += i == j ? 0 : entry * v[row];
            }
        }
    }

    /** The derivative of t along v. */
    private double slopeAlong(Group group, double[] x, double[] v) {
        double along = 0;
        for (LinearTerm term : group.linear()) {
            along += term.coefficient() * v[term.variable()];
        }
        for (ElementUse use : group.elements()) {
            double[] gradient = loaded(use.element(), x).gradient();
            for (int i = 0; i < gradient.length; i++) {
                along +=
                        use.weight() * gradient[i] * v[use.element().variables().get(i)];
            }
        }
        return along;
    }
}
