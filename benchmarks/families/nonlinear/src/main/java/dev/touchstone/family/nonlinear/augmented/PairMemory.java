package dev.touchstone.family.nonlinear.augmented;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The last pairs s = x+ - x, y = g+ - g, and by them the product of an inverse Hessian with a vector, on the variables that are free.
 *
 * <p>Source: J. Nocedal, S. J. Wright, "Numerical Optimization", 2nd ed., 2006, Algorithm 7.4.
 */
final class PairMemory {
    private static final double CURVED = 1e-10;

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

    PairMemory(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    void clear() {
        pairs.clear();
    }

    /** Keeps a pair of positive curvature, and forgets the oldest of too many. */
    void add(double[] s, double[] y, boolean[] free) {
        if (dot(s, y, free) > 0) {
            pairs.addLast(new Pair(s, y));
            if (pairs.size() > most) {
                pairs.removeFirst();
            }
        }
    }

    /** q := H q on the free variables; what q has elsewhere stays. */
    void multiply(double[] q, boolean[] free) {
        double scale = 1;
        for (var newest = pairs.descendingIterator(); newest.hasNext(); ) {
            Pair pair = newest.next();
            pair.sy = dot(pair.s, pair.y, free);
            double yy = dot(pair.y, pair.y, free);
            pair.alpha = pair.sy > CURVED * yy ? dot(pair.s, q, free) / pair.sy : Double.NaN;
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
