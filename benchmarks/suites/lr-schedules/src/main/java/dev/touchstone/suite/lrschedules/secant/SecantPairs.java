package dev.touchstone.suite.lrschedules.secant;

import java.util.ArrayList;
import java.util.List;

/** The last pairs of L-BFGS: s = x_{k+1} - x_k, y = g_{k+1} - g_k, and H, the inverse Hessian they make. */
public final class SecantPairs {
    private static final class Pair {
        private final double[] s;
        private final double[] y;
        private final double sy;

        Pair(double[] s, double[] y, double sy) {
            this.s = s;
            this.y = y;
            this.sy = sy;
        }
    }

    private final int memory;
    private final List<Pair> pairs = new ArrayList<>();

    /** At most so many. */
    public SecantPairs(int memory) {
        this.memory = memory;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Forgets them all. */
    public void clear() {
        pairs.clear();
    }

    /** Keeps a pair, in place of the oldest where there are enough; one without curvature is left out. */
    public void add(double[] s, double[] y) {
        double sy = dot(s, y);
        if (!(sy > 0)) {
            return;
        }
        if (pairs.size() == memory) {
            pairs.remove(0);
        }
        pairs.add(new Pair(s, y, sy));
    }

    /** -H g, with H_0 = (s' y / y' y) I of the last pair: Nocedal and Wright, Algorithm 7.4. */
    public double[] direction(double[] g) {
        double[] d = g.clone();
        var alpha = new double[pairs.size()];
        for (int i = pairs.size() - 1; i >= 0; i--) {
            Pair pair = pairs.get(i);
            alpha[i] = dot(pair.s, d) / pair.sy;
            add(d, -alpha[i], pair.y);
        }
        scale(d, pairs.isEmpty() ? -1 : -last().sy / dot(last().y, last().y));
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            double beta = dot(pair.y, d) / pair.sy; // of -H g, so that alpha comes in with its sign turned
            add(d, -alpha[i] - beta, pair.s);
        }
        return d;
    }

    private Pair last() {
        return pairs.get(pairs.size() - 1);
    }

    /** v' w. */
    public static double dot(double[] v, double[] w) {
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += v[i] * w[i];
        }
        return sum;
    }

    private static void add(double[] v, double factor, double[] w) {
        for (int i = 0; i < v.length; i++) {
            v[i] += factor * w[i];
        }
    }

    private static void scale(double[] v, double factor) {
        for (int i = 0; i < v.length; i++) {
            v[i] *= factor;
        }
    }
}
