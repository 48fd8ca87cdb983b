package dev.touchstone.numerics.sif.group;

import dev.touchstone.numerics.sif.element.ElementValues;
import dev.touchstone.numerics.sif.element.Kernels;
import dev.touchstone.numerics.sif.source.EvaluationLevel;
import java.util.Arrays;

/**
 * The groups F = g(t) / s, t = sum of w f(x) + a'x - b, at the point where they were evaluated last. Points are compared by
 * their values, so that callers may overwrite theirs; nothing is evaluated twice at one point. For one thread.
 */
public final class GroupValues {
    private final GroupOrder groups;
    private final ElementValues elements;
    private final ElementValues functions;
    private final double[] arguments;
    private final double[] point;
    private EvaluationLevel level = EvaluationLevel.NOTHING;

    /** Makes space for the results; n is the number of variables. */
    public GroupValues(GroupOrder groups, int n, Kernels kernels) {
        this.groups = groups;
        this.elements = new ElementValues(groups.elements(), kernels);
        this.functions = new ElementValues(groups.functions(), kernels);
        this.arguments = new double[groups.size()];
        this.point = new double[n];
    }

    /** Goes to x and evaluates up to a level. */
    public void moveTo(double[] x, EvaluationLevel wanted) {
        if (level == EvaluationLevel.NOTHING || !Arrays.equals(x, point)) {
            System.arraycopy(x, 0, point, 0, point.length);
            level = EvaluationLevel.NOTHING;
        }
        if (level.compareTo(wanted) < 0) {
            elements.evaluate(x, wanted);
            if (level == EvaluationLevel.NOTHING) {
                arguments(x);
            }
            functions.evaluate(arguments, wanted);
            level = wanted;
        }
    }

    private void arguments(double[] x) {
        int[] linearStarts = groups.linearStarts();
        int[] columns = groups.columns();
        double[] coefficients = groups.coefficients();
        int[] useStarts = groups.useStarts();
        int[] numbers = groups.elementNumbers();
        double[] weights = groups.weights();
        double[] values = elements.values();
        for (int i = 0; i < arguments.length; i++) {
            double t = -groups.constants()[i];
            for (int k = linearStarts[i]; k < linearStarts[i + 1]; k++) {
                t += coefficients[k] * x[columns[k]];
            }
            for (int k = useStarts[i]; k < useStarts[i + 1]; k++) {
                t += weights[k] * values[numbers[k]];
            }
            arguments[i] = t;
        }
    }

    /** F of group i. */
    public double value(int i) {
        int g = groups.functionNumbers()[i];
        return (g < 0 ? arguments[i] : functions.values()[g]) / groups.scale(i);
    }

    /** g'(t) of group i. */
    double first(int i) {
        int g = groups.functionNumbers()[i];
        return g < 0 ? 1 : functions.gradients()[g];
    }

    /** g''(t) of group i. */
    double second(int i) {
        int g = groups.functionNumbers()[i];
        int[] starts = groups.functions().hessianStarts();
        return g < 0 || starts[g] == starts[g + 1] ? 0 : functions.hessians()[starts[g]];
    }

    double[] gradients() {
        return elements.gradients();
    }

    double[] hessians() {
        return elements.hessians();
    }
}
