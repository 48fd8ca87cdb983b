package dev.touchstone.numerics.sif.group;

/** Multiplies the Hessians of groups by a vector v, element by element, without forming them. */
public final class HessianProducts {
    private final GroupOrder groups;

    /** Products for these groups. */
    public HessianProducts(GroupOrder groups) {
        this.groups = groups;
    }

    /** Adds the product of the Hessian of sigma f + y'c, without the quadratic part, and v. */
    public void add(GroupValues at, double sigma, double[] y, double[] v, double[] product) {
        for (int i : groups.nonlinear()) {
            double factor = groups.multiplier(i, sigma, y);
            addElements(i, factor * at.first(i) / groups.scale(i), at.hessians(), v, product);
            if (groups.hasFunction(i)) {
                addOuter(i, factor * at.second(i) / groups.scale(i), at.gradients(), v, product);
            }
        }
    }

    private void addElements(int i, double factor, double[] hessians, double[] v, double[] product) {
        int[] numbers = groups.elementNumbers();
        int[] starts = groups.elements().hessianStarts();
        int end = groups.useStarts()[i + 1];
        for (int k = groups.useStarts()[i]; k < end; k++) {
            addElement(starts[numbers[k]], starts[numbers[k] + 1], factor * groups.weights()[k], hessians, v, product);
        }
    }

    private void addElement(int from, int to, double factor, double[] hessians, double[] v, double[] product) {
        int[] rows = groups.elements().rows();
        int[] columns = groups.elements().columns();
        for (int h = from; h < to; h++) {
            double entry = factor * hessians[h];
            int row = rows[h];
            int column = columns[h];
            if (column < 0) {
                product[row] += entry * v[row];
            } else {
                product[row] += entry * v[column];
                product[column] += entry * v[row];
            }
        }
    }

    /** Adds factor times u (u'v), where u is the gradient of the argument of group i. */
    private void addOuter(int i, double factor, double[] gradients, double[] v, double[] product) {
        addSlope(i, factor * slope(i, gradients, v), gradients, product);
    }

    /** The derivative of the argument of group i along v. */
    private double slope(int i, double[] gradients, double[] v) {
        double slope = 0;
        for (int k = groups.linearStarts()[i]; k < groups.linearStarts()[i + 1]; k++) {
            slope += groups.coefficients()[k] * v[groups.columns()[k]];
        }
        int[] starts = groups.elements().gradientStarts();
        int[] variables = groups.elements().variables();
        for (int k = groups.useStarts()[i]; k < groups.useStarts()[i + 1]; k++) {
            int e = groups.elementNumbers()[k];
            for (int h = starts[e]; h < starts[e + 1]; h++) {
                slope += groups.weights()[k] * gradients[h] * v[variables[h]];
            }
        }
        return slope;
    }

    private void addSlope(int i, double factor, double[] gradients, double[] product) {
        for (int k = groups.linearStarts()[i]; k < groups.linearStarts()[i + 1]; k++) {
            product[groups.columns()[k]] += factor * groups.coefficients()[k];
        }
        int[] starts = groups.elements().gradientStarts();
        int[] variables = groups.elements().variables();
        for (int k = groups.useStarts()[i]; k < groups.useStarts()[i + 1]; k++) {
            int e = groups.elementNumbers()[k];
            double weighted = factor * groups.weights()[k];
            for (int h = starts[e]; h < starts[e + 1]; h++) {
                product[variables[h]] += weighted * gradients[h];
            }
        }
    }
}
