package dev.touchstone.numerics.sif.group;

import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.sif.element.ElementOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adds v v' to the lower half of the Hessian, where v is the gradient of the argument of a group that has a function. A
 * place is the position of a variable in the group's support, which is sorted.
 */
final class OuterProducts {
    private final GroupOrder groups;
    private final int[] linearPlaces;
    private final int[] elementPlaceStarts;
    private final int[] elementPlaces;
    private final int[] supportSizes;
    private final int[] targetStarts;
    private final int[] targets;
    private final int largestSupport;

    OuterProducts(GroupOrder groups, SparsePattern hessian) {
        this.groups = groups;
        int[] starts = groups.elements().gradientStarts();
        int[][] supports = IntStream.range(0, groups.size())
                .mapToObj(i -> groups.hasFunction(i) ? groups.support(i) : new int[0])
                .toArray(int[][]::new);
        this.supportSizes = Arrays.stream(supports).mapToInt(s -> s.length).toArray();
        this.largestSupport = IntStream.of(supportSizes).max().orElse(0);
        this.linearPlaces = new int[groups.columns().length];
        this.elementPlaceStarts = groups.sumsOverUses(e -> starts[e + 1] - starts[e]);
        this.elementPlaces = new int[elementPlaceStarts[groups.size()]];
        this.targetStarts = GroupOrder.starts(IntStream.of(supportSizes).map(size -> size * (size + 1) / 2));
        this.targets = new int[targetStarts[groups.size()]];
        for (int i = 0; i < groups.size(); i++) {
            if (supports[i].length > 0) {
                places(i, supports[i]);
                targets(i, supports[i], hessian);
            }
        }
    }

    private void places(int i, int[] support) {
        for (int k = groups.linearStarts()[i]; k < groups.linearStarts()[i + 1]; k++) {
            linearPlaces[k] = Arrays.binarySearch(support, groups.columns()[k]);
        }
        ElementOrder elements = groups.elements();
        int at = elementPlaceStarts[i];
        for (int k = groups.useStarts()[i]; k < groups.useStarts()[i + 1]; k++) {
            int e = groups.elementNumbers()[k];
            for (int h = elements.gradientStarts()[e]; h < elements.gradientStarts()[e + 1]; h++) {
                elementPlaces[at++] = Arrays.binarySearch(support, elements.variables()[h]);
            }
        }
    }

    private void targets(int i, int[] support, SparsePattern hessian) {
        int at = targetStarts[i];
        for (int row = 0; row < support.length; row++) {
            for (int column = 0; column <= row; column++) {
                targets[at++] = hessian.entry(support[row], support[column]);
            }
        }
    }

    /** The length of the scratch space that {@link #add} needs. */
    int largestSupport() {
        return largestSupport;
    }

    /** Adds factor v v' of group i; v is scratch space. */
    void add(int i, double factor, double[] gradients, double[] v, double[] entries) {
        Arrays.fill(v, 0, supportSizes[i], 0);
        for (int k = groups.linearStarts()[i]; k < groups.linearStarts()[i + 1]; k++) {
            v[linearPlaces[k]] += groups.coefficients()[k];
        }
        addElements(i, gradients, v);
        int at = targetStarts[i];
        for (int row = 0; row < supportSizes[i]; row++) {
            double scaled = factor * v[row];
            for (int column = 0; column <= row; column++) {
                entries[targets[at++]] += scaled * v[column];
            }
        }
    }

    private void addElements(int i, double[] gradients, double[] v) {
        int[] starts = groups.elements().gradientStarts();
        int at = elementPlaceStarts[i];
        for (int k = groups.useStarts()[i]; k < groups.useStarts()[i + 1]; k++) {
            int e = groups.elementNumbers()[k];
            for (int h = starts[e]; h < starts[e + 1]; h++) {
                v[elementPlaces[at++]] += groups.weights()[k] * gradients[h];
            }
        }
    }
}
