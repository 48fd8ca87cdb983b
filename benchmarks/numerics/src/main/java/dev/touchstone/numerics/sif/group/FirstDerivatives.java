package dev.touchstone.numerics.sif.group;

import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.sif.element.ElementOrder;
import java.util.stream.IntStream;

/** Adds up the first derivatives of groups: the gradient of the objective, and the Jacobian of the constraints. */
public final class FirstDerivatives {
    private final GroupOrder groups;
    private final int[] linearTargets;
    private final int[] elementTargetStarts;
    private final int[] elementTargets;
    private final int[] changingConstraints;
    private final double[] constantEntries;

    /** Finds the places of the derivatives in the gradient and in the entries of the Jacobian. */
    public FirstDerivatives(GroupOrder groups, SparsePattern jacobian) {
        this.groups = groups;
        this.linearTargets = groups.columns().clone();
        int[] starts = groups.elements().gradientStarts();
        this.elementTargetStarts = groups.sumsOverUses(e -> starts[e + 1] - starts[e]);
        this.elementTargets = new int[elementTargetStarts[groups.size()]];
        for (int i = 0; i < groups.size(); i++) {
            place(i, jacobian);
        }
        this.changingConstraints = IntStream.of(groups.nonlinear())
                .filter(i -> i >= groups.objectives())
                .toArray();
        this.constantEntries = constantEntries(jacobian.size());
    }

    private void place(int i, SparsePattern jacobian) {
        int row = i - groups.objectives();
        for (int k = groups.linearStarts()[i]; k < groups.linearStarts()[i + 1]; k++) {
            int column = groups.columns()[k];
            linearTargets[k] = row < 0 ? column : jacobian.entry(row, column);
        }
        ElementOrder elements = groups.elements();
        int at = elementTargetStarts[i];
        for (int k = groups.useStarts()[i]; k < groups.useStarts()[i + 1]; k++) {
            int e = groups.elementNumbers()[k];
            for (int h = elements.gradientStarts()[e]; h < elements.gradientStarts()[e + 1]; h++) {
                int column = elements.variables()[h];
                elementTargets[at++] = row < 0 ? column : jacobian.entry(row, column);
            }
        }
    }

    /** The part of the Jacobian that is the same everywhere: the linear terms of groups without a function. */
    private double[] constantEntries(int size) {
        var entries = new double[size];
        for (int i = groups.objectives(); i < groups.size(); i++) {
            if (!groups.hasFunction(i)) {
                addLinear(i, 1 / groups.scale(i), entries);
            }
        }
        return entries;
    }

    /** Adds the gradient of the objective groups to {@code gradient}. */
    public void addObjective(GroupValues at, double[] gradient) {
        for (int i = 0; i < groups.objectives(); i++) {
            double factor = at.first(i) / groups.scale(i);
            addLinear(i, factor, gradient);
            addElements(i, factor, at.gradients(), gradient);
        }
    }

    /** Writes the entries of the Jacobian. */
    public void writeConstraints(GroupValues at, double[] entries) {
        System.arraycopy(constantEntries, 0, entries, 0, constantEntries.length);
        for (int i : changingConstraints) {
            double factor = at.first(i) / groups.scale(i);
            if (groups.hasFunction(i)) {
                addLinear(i, factor, entries);
            }
            addElements(i, factor, at.gradients(), entries);
        }
    }

    private void addLinear(int i, double factor, double[] target) {
        double[] coefficients = groups.coefficients();
        int end = groups.linearStarts()[i + 1];
        for (int k = groups.linearStarts()[i]; k < end; k++) {
            target[linearTargets[k]] += factor * coefficients[k];
        }
    }

    private void addElements(int i, double factor, double[] gradients, double[] target) {
        int[] numbers = groups.elementNumbers();
        int[] starts = groups.elements().gradientStarts();
        int end = groups.useStarts()[i + 1];
        int at = elementTargetStarts[i];
        for (int k = groups.useStarts()[i]; k < end; k++) {
            double weighted = factor * groups.weights()[k];
            int last = starts[numbers[k] + 1];
            for (int h = starts[numbers[k]]; h < last; h++) {
                target[elementTargets[at++]] += weighted * gradients[h];
            }
        }
    }
}
