package dev.touchstone.family.learning.solvers;

import dev.touchstone.numerics.linear.Vectors;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The last pairs s = x_{k+1} - x_k, y = g_{k+1} - g_k of L-BFGS, and the inverse Hessian H that they define. Not
 * thread-safe.
 */
public final class SecantPairs {
    private static final class SecantPair {
        private final double[] s;
        private final double[] y;
        private final double sy;

        SecantPair(double[] s, double[] y) {
            this.s = s;
            this.y = y;
            this.sy = dot(s, y);
        }
    }

    private final int memory;
    private final Deque<SecantPair> pairs = new ArrayDeque<>();

    /**
     * No pair yet.
     *
     * @param memory the most pairs that are kept
     */
    public SecantPairs(int memory) {
        this.memory = memory;
    }

    /** Whether there is no pair, so that H is the identity. */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Forgets every pair. */
    public void clear() {
        pairs.clear();
    }

    /**
     * Keeps the pair of a step from x to the next point, and forgets the oldest pair if there are too many. A pair with
     * s'y not positive is left out.
     *
     * @param g the gradient at x
     * @param nextG the gradient at the next point
     */
    public void add(double[] x, double[] g, double[] next, double[] nextG) {
        var pair = new SecantPair(minus(next, x), minus(nextG, g));
        if (!(pair.sy > 0)) {
            return;
        }
        if (pairs.size() == memory) {
            pairs.removeFirst();
        }
        pairs.addLast(pair);
    }

    /** -H g, with H_0 = (s'y / y'y) I of the last pair: Nocedal and Wright, Algorithm 7.4. A new vector. */
    public double[] direction(double[] g) {
        double[] d = g.clone();
        var alpha = new double[pairs.size()];
        int i = pairs.size();
        for (Iterator<SecantPair> newestFirst = pairs.descendingIterator(); newestFirst.hasNext(); ) {
            SecantPair pair = newestFirst.next();
            i--;
            alpha[i] = dot(pair.s, d) / pair.sy;
            Vectors.add(-alpha[i], pair.y, d);
        }
        double scale = pairs.isEmpty() ? -1 : -pairs.getLast().sy / dot(pairs.getLast().y, pairs.getLast().y);
        for (int j = 0; j < d.length; j++) {
            d[j] *= scale;
        }
        for (SecantPair pair : pairs) { // d is -H g by now, so that alpha enters with its sign turned
            double beta = dot(pair.y, d) / pair.sy;
            Vectors.add(-alpha[i++] - beta, pair.s, d);
        }
        return d;
    }

    private static double dot(double[] v, double[] w) {
        return Vectors.dotInOrder(v, w, v.length);
    }

    private static double[] minus(double[] v, double[] w) {
        double[] difference = v.clone();
        for (int i = 0; i < v.length; i++) {
            difference[i] -= w[i];
        }
        return difference;
    }
}
