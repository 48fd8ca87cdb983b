package dev.touchstone.numerics.sif;

import java.util.Arrays;

/**
 * The groups F = g(t) / s, t = sum of w f(x) + a'x - b, at the point where they were evaluated last. A
 * point is recognised by its values, so that callers may overwrite it; what has been evaluated at it is
 * not evaluated again.
 */
final class GroupValues {
    private final GroupOrder groups;
    private final ElementValues elements;
    private final ElementValues functions;
    private final double[] arguments;
    private final double[] point;
    private Level level = Level.NOTHING;

    GroupValues(GroupOrder groups, int n, Kernels kernels) {
        this.groups = groups;
        this.elements = new ElementValues(groups.elements(), kernels);
        this.functions = new ElementValues(groups.functions(), kernels);
        this.arguments = new double[groups.size()];
        this.point = new double[n];
    }

    /** Goes to x, with all that the level asks for. */
    void moveTo(double[] x, Level wanted) {
        if (level == Level.NOTHING || !Arrays.equals(x, point)) {
            System.arraycopy(x, 0, point, 0, point.length);
            level = Level.NOTHING;
        }
        if (level.compareTo(wanted) < 0) {
            elements.evaluate(x, wanted);
            if (level == Level.NOTHING) {
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
    double value(int i) {
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
