package dev.touchstone.suite.lrschedules.schedules;

import dev.touchstone.suite.lrschedules.secant.SecantPairs;
import java.util.Arrays;

/**
 * The bound on f(x_T) - f* for learning rates eta_1..eta_T, gradient norms G_1..G_T and the distance D
 * from the start to a solution, with S_k = sum_{t >= k} eta_t and Q_k = sum_{t >= k} eta_t^2 G_t^2:
 *
 * <pre>Phi(eta) = (D^2 + Q_1) / (2 S_1) + 1/2 sum_{k < T} (eta_k / S_{k+1}) Q_k / S_k</pre>
 *
 * <p>Source: arXiv 2310.07831, the last-iterate theorem (Theorem 10 in the numbering that arXiv
 * 2501.18965 quotes).
 */
final class LastIterateBound {
    private static final int MEMORY = 20;
    private static final int STEPS = 1000;
    private static final double TOLERANCE = 1e-16;
    private static final double ARMIJO = 1e-4;
    private static final double LONGEST = 10;
    private static final double SHORTEST = 1e-12;

    /** G_t^2. */
    private final double[] squares;

    private final double D;

    private LastIterateBound(double[] squares, double D) {
        this.squares = squares;
        this.D = D;
    }

    static LastIterateBound of(double[] norms, double D) {
        var squares = new double[norms.length];
        for (int t = 0; t < squares.length; t++) {
            squares[t] = norms[t] * norms[t];
        }
        return new LastIterateBound(squares, D);
    }

    /** Phi(eta). */
    double value(double[] eta) {
        return valueAndGradient(eta, new double[eta.length]);
    }

    /** The least of Phi over multiples of eta: with Phi = a / gamma + gamma b it is 2 sqrt(a b). */
    double tuned(double[] eta) {
        double a = D * D / (2 * sum(eta));
        return 2 * Math.sqrt(a * (value(eta) - a));
    }

    private static double sum(double[] eta) {
        double sum = 0;
        for (double e : eta) {
            sum += e;
        }
        return sum;
    }

    /** Phi(eta), and its gradient in g. */
    double valueAndGradient(double[] eta, double[] g) {
        int T = eta.length;
        var S = new double[T + 1];
        var Q = new double[T + 1];
        for (int k = T - 1; k >= 0; k--) {
            S[k] = S[k + 1] + eta[k];
            Q[k] = Q[k + 1] + eta[k] * eta[k] * squares[k];
        }
        double value = (D * D + Q[0]) / (2 * S[0]);
        double byQ = 1 / (2 * S[0]); // sum over k <= j of the derivative of Phi by Q_k
        double byS = -value / S[0]; // the same by S_k
        for (int k = 0; k < T; k++) {
            if (k < T - 1) {
                double term = eta[k] * Q[k] / (2 * S[k + 1] * S[k]);
                value += term;
                byQ += eta[k] / (2 * S[k + 1] * S[k]);
                byS -= term / S[k];
                g[k] = 2 * eta[k] * squares[k] * byQ + byS + term / eta[k];
                byS -= term / S[k + 1];
            } else {
                g[k] = 2 * eta[k] * squares[k] * byQ + byS;
            }
        }
        return value;
    }

    /**
     * The eta that makes Phi least, divided by its maximum: L-BFGS over ln eta, so that every rate stays
     * positive, from constant rates.
     */
    double[] minimiser() {
        int T = squares.length;
        var theta = new double[T];
        Arrays.fill(theta, Math.log(D / Math.sqrt(Arrays.stream(squares).sum())));
        var g = new double[T];
        double phi = atLog(theta, g);
        var pairs = new SecantPairs(MEMORY);
        for (int steps = 0; steps < STEPS && SecantPairs.dot(g, g) > TOLERANCE * phi * phi; steps++) {
            double[] d = pairs.direction(g);
            var next = new double[T];
            var nextG = new double[T];
            double down = search(theta, g, phi, d, next, nextG);
            if (Double.isNaN(down)) {
                break;
            }
            pairs.add(minus(next, theta), minus(nextG, g));
            theta = next;
            g = nextG;
            phi = down;
        }
        double most = Arrays.stream(theta).max().orElse(0);
        return Arrays.stream(theta).map(logEta -> Math.exp(logEta - most)).toArray();
    }

    /** Halves the step along d until Phi falls enough; the value of Phi there, NaN if it does not. */
    private double search(double[] theta, double[] g, double phi, double[] d, double[] next, double[] nextG) {
        double slope = SecantPairs.dot(g, d);
        for (double a = Math.min(1, LONGEST / Math.sqrt(SecantPairs.dot(d, d))); a > SHORTEST; a /= 2) {
            for (int t = 0; t < theta.length; t++) {
                next[t] = theta[t] + a * d[t];
            }
            double down = atLog(next, nextG);
            if (down <= phi + ARMIJO * a * slope) {
                return down;
            }
        }
        return Double.NaN;
    }

    /** Phi at eta = exp(theta), and its gradient by theta in g. */
    private double atLog(double[] theta, double[] g) {
        double[] eta = Arrays.stream(theta).map(Math::exp).toArray();
        double phi = valueAndGradient(eta, g);
        for (int t = 0; t < g.length; t++) {
            g[t] *= eta[t];
        }
        return phi;
    }

    private static double[] minus(double[] v, double[] w) {
        double[] difference = v.clone();
        for (int t = 0; t < v.length; t++) {
            difference[t] -= w[t];
        }
        return difference;
    }
}
