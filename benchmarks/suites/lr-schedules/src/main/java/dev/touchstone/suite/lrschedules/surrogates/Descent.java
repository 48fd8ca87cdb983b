package dev.touchstone.suite.lrschedules.surrogates;

/**
 * Gradient descent on a surrogate as a function of x, with a backtracking search:
 *
 * <pre>x := x - a grad,   a from expand times the last a down, until S(x) has fallen by c a |grad|^2</pre>
 *
 * <p>The first a of an outer step is 10 times expand. Ends at |grad| <= 1e-6; a step is not cut below
 * 1e-6. Where targets are linear in x, a search asks for those of grad once, and not for those of every try.
 */
public final class Descent {
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
     * @param targets the most numbers in the targets of a batch
     */
    public Descent(Armijo search, int variables, int targets) {
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
     * @param x moved in place; the oracle was asked there
     */
    public void minimise(Surrogate surrogate, Oracle at, int m, double[] x) {
        System.arraycopy(at.z(), 0, z, 0, at.size());
        double a = FIRST;
        for (int i = 0; i < m; i++) {
            surrogate.gradient(z, r);
            at.pullBack(x, r, grad);
            double squared = squared(grad);
            if (Math.sqrt(squared) <= SMALL) {
                return;
            }
            a = step(surrogate, at, x, a * search.expand(), squared);
        }
    }

    /** Moves x along -grad, leaves its targets in z, and tells how far it went. */
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
            if (surrogate.value(z) <= before - search.c() * a * squared) {
                return a;
            }
            a *= search.shrink();
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

    private static double squared(double[] v) {
        double sum = 0;
        for (double vi : v) {
            sum += vi * vi;
        }
        return sum;
    }
}
