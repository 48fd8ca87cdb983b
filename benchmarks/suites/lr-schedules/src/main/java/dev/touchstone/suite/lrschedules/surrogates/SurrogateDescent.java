package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.numerics.linear.Vectors;

/**
 * Gradient descent on a surrogate as a function of x, with a backtracking search:
 *
 * <pre>x := x - a grad,   a from expansion times the last a down, until S(x) has fallen by c a |grad|^2</pre>
 *
 * <p>The first a of an outer step is 10 times the expansion. Ends at |grad| <= 1e-6; a is not reduced once it is below
 * 1e-6. If targets are linear in x, a search computes the targets of grad once instead of the targets of every try. Not
 * thread-safe.
 */
public final class SurrogateDescent {
    private static final double FIRST = 10;
    private static final double SMALL = 1e-6;

    private final Armijo search;
    private final double[] z;
    private final double[] r;
    private final double[] grad;
    private final double[] from;
    private final double[] zFrom;
    private final double[] zGrad;

    /**
     * Scratch space for one solve.
     *
     * @param variables length of x
     * @param targets the most targets of a batch
     */
    public SurrogateDescent(Armijo search, int variables, int targets) {
        this.search = search;
        this.z = new double[targets];
        this.r = new double[targets];
        this.grad = new double[variables];
        this.from = new double[variables];
        this.zFrom = new double[targets];
        this.zGrad = new double[targets];
    }

    /**
     * Takes up to m steps.
     *
     * @param at the oracle, whose last call was at x
     * @param x moved in place
     */
    public void minimise(Surrogate surrogate, Oracle at, int m, double[] x) {
        System.arraycopy(at.z(), 0, z, 0, at.size());
        double a = FIRST;
        for (int i = 0; i < m; i++) {
            surrogate.gradient(z, r);
            at.pullBack(x, r, grad);
            double squared = Vectors.dotInOrder(grad, grad, grad.length);
            if (Math.sqrt(squared) <= SMALL) {
                return;
            }
            a = step(surrogate, at, x, a * search.expansion(), squared);
        }
    }

    /** Moves x along -grad, leaves its targets in z, and returns the step a. */
    private double step(Surrogate surrogate, Oracle at, double[] x, double first, double squared) {
        double before = surrogate.value(z);
        System.arraycopy(x, 0, from, 0, x.length);
        System.arraycopy(z, 0, zFrom, 0, at.size());
        if (at.isLinear()) {
            at.targets(grad, zGrad);
        }
        double a = first;
        move(at, x, a);
        for (int tries = 0; tries < Armijo.TRIES && a >= SMALL; tries++) {
            if (surrogate.value(z) <= before - search.sufficientDecrease() * a * squared) {
                return a;
            }
            a *= search.backtracking();
            move(at, x, a);
        }
        return a;
    }

    private void move(Oracle at, double[] x, double a) {
        for (int i = 0; i < x.length; i++) {
            x[i] = from[i] - a * grad[i];
        }
        if (at.isLinear()) {
            for (int j = 0; j < at.size(); j++) {
                z[j] = zFrom[j] - a * zGrad[j];
            }
        } else {
            at.targets(x, z);
        }
    }
}
