package dev.touchstone.numerics.sif.group;

import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;

/**
 * Adds up the second derivatives of groups, g''(t) / s v v' + g'(t) / s sum of w f'', where v is the gradient of t, and those of
 * the quadratic part.
 */
public final class SecondDerivatives {
    private final GroupOrder groups;
    private final QuadraticPart quadratic;
    private final ElementHessians elementHessians;
    private final OuterProducts outerProducts;
    private final int[] quadraticEntries;

    /** Finds the places of the derivatives in the entries of the Hessian. */
    public SecondDerivatives(GroupOrder groups, QuadraticPart quadratic, SparsePattern hessian) {
        this.groups = groups;
        this.quadratic = quadratic;
        this.elementHessians = new ElementHessians(groups, hessian);
        this.outerProducts = new OuterProducts(groups, hessian);
        this.quadraticEntries = quadratic.entries(hessian);
    }

    /** The length of the scratch space that {@link #write} needs. */
    public int largestSupport() {
        return outerProducts.largestSupport();
    }

    /** Writes the second derivatives of sigma f + y'c. */
    public void write(GroupValues at, double sigma, double[] y, double[] scratch, double[] entries) {
        Arrays.fill(entries, 0);
        for (int i : groups.nonlinear()) {
            double factor = groups.multiplier(i, sigma, y);
            elementHessians.add(i, factor * at.first(i) / groups.scale(i), at.hessians(), entries);
            if (groups.hasFunction(i)) {
                outerProducts.add(i, factor * at.second(i) / groups.scale(i), at.gradients(), scratch, entries);
            }
        }
        quadratic.add(sigma, quadraticEntries, entries);
    }
}
