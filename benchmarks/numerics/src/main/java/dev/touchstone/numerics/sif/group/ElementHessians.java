package dev.touchstone.numerics.sif.group;

import dev.touchstone.numerics.linear.SparsePattern;

/**
 * Adds the second derivatives of elements to the lower half of the Hessian, in the order in which groups use them. A
 * target ~e stands for entry e and a factor of 2: two elemental variables are the same problem variable there, and both
 * mirror images of their derivative are added.
 */
final class ElementHessians {
    private final GroupOrder groups;
    private final int[] targetStarts;
    private final int[] targets;

    ElementHessians(GroupOrder groups, SparsePattern hessian) {
        this.groups = groups;
        int[] starts = groups.elements().hessianStarts();
        this.targetStarts = groups.sumsOverUses(e -> starts[e + 1] - starts[e]);
        this.targets = new int[targetStarts[groups.size()]];
        int at = 0;
        for (int e : groups.elementNumbers()) {
            for (int h = starts[e]; h < starts[e + 1]; h++) {
                targets[at++] = target(h, hessian);
            }
        }
    }

    private int target(int h, SparsePattern hessian) {
        int row = groups.elements().rows()[h];
        int column = groups.elements().columns()[h];
        if (column < 0) {
            return hessian.entry(row, row);
        }
        int entry = hessian.entry(Math.max(row, column), Math.min(row, column));
        return row == column ? ~entry : entry;
    }

    /** Adds factor times the sum of w f'' over the elements of group i. */
    void add(int i, double factor, double[] hessians, double[] entries) {
        int[] numbers = groups.elementNumbers();
        int[] starts = groups.elements().hessianStarts();
        int end = groups.useStarts()[i + 1];
        int at = targetStarts[i];
        for (int k = groups.useStarts()[i]; k < end; k++) {
            double weighted = factor * groups.weights()[k];
            int last = starts[numbers[k] + 1];
            for (int h = starts[numbers[k]]; h < last; h++) {
                int target = targets[at++];
                if (target >= 0) {
                    entries[target] += weighted * hessians[h];
                } else {
                    entries[~target] += 2 * (weighted * hessians[h]);
                }
            }
        }
    }
}
