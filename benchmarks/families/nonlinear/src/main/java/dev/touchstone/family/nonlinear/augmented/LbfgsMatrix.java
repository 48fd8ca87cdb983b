package dev.touchstone.family.nonlinear.augmented;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The L-BFGS approximation H of an inverse Hessian on the free variables: the last pairs s = x+ - x, y = g+ - g of steps and
 * changes of the gradient, and products with H made from them.
 *
 * <p>Source: J. Nocedal, S. J. Wright, "Numerical Optimization", 2nd ed., 2006, Algorithm 7.4.
 */
final class LbfgsMatrix {
    private static final double LEAST_CURVATURE = 1e-10;

    private final int most;
    private final Deque<Pair> pairs = new ArrayDeque<>();

    private static final class Pair {
        private final double[] s;
        private final double[] y;
        private double sy;
        private double alpha;

        Pair(double[] s, double[] y) {
            this.s = s;
            this.y = y;
        }
    }

    /**
     * H = I.
     *
     * @param most number of pairs that are kept
     */
    LbfgsMatrix(int most) {
        this.most = most;
    }

    /** Whether H = I. */
    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** H := I. */
    void clear() {
        pairs.clear();
    }

    /** Keeps a pair whose curvature s'y on the free variables is positive; drops the oldest pair if there are too many. */
    void add(double[] s, double[] y, boolean[] free) {
        if (dot(s, y, free) > 0) {
            pairs.addLast(new Pair(s, y));
            if (pairs.size() > most) {
                pairs.removeFirst();
            }
        }
    }

    /** q := H q on the free variables; the other numbers of q stay as they are. */
    void multiply(double[] q, boolean[] free) {
        double scale = 1;
        for (var newest = pairs.descendingIterator(); newest.hasNext(); ) {
            Pair pair = newest.next();
            pair.sy = dot(pair.s, pair.y, free);
            double yy = dot(pair.y, pair.y, free);
            pair.alpha = pair.sy > LEAST_CURVATURE * yy ? dot(pair.s, q, free) / pair.sy : Double.NaN;
            if (!Double.isNaN(pair.alpha)) {
                scale = scale == 1 ? pair.sy / yy : scale;
                add(-pair.alpha, pair.y, q, free);
            }
        }
        for (int i = 0; i < q.length; i++) {
            q[i] *= free[i] ? scale : 1;
        }
        for (Pair pair : pairs) {
            if (!Double.isNaN(pair.alpha)) {
                add(pair.alpha - dot(pair.y, q, free) / pair.sy, pair.s, q, free);
            }
        }
    }

    private static double dot(double[] x, double[] y, boolean[] free) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += free[i] ? x[i] * y[i] : 0;
        }
        return sum;
    }

    private static void add(double a, double[] x, double[] y, boolean[] free) {
        for (int i = 0; i < x.length; i++) {
            y[i] += free[i] ? a * x[i] : 0;
        }
    }
}
