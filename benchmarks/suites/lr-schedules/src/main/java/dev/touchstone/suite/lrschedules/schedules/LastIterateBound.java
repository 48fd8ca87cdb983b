package dev.touchstone.suite.lrschedules.schedules;

import dev.touchstone.family.learning.solvers.SecantPairs;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * The bound on f(x_T) - f* for learning rates eta_1..eta_T, gradient norms G_1..G_T and the distance D from the start
 * to a solution, with S_k = sum_{t >= k} eta_t and Q_k = sum_{t >= k} eta_t^2 G_t^2:
 *
 * <pre>Phi(eta) = (D^2 + Q_1) / (2 S_1) + 1/2 sum_{k < T} (eta_k / S_{k+1}) Q_k / S_k</pre>
 *
 * <p>Source: arXiv 2310.07831, the theorem on the last iterate (Theorem 10 in the numbering that arXiv 2501.18965
 * quotes).
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

    /** The bound for the norms G_1..G_T, not kept, and the distance D. */
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

    /** The least value of Phi over multiples of eta: as Phi(gamma eta) = a / gamma + gamma b, it is 2 sqrt(a b). */
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

    /** Phi(eta); writes its gradient into g. */
    double valueAndGradient(double[] eta, double[] g) {
        int T = eta.length;
        var S = new double[T + 1];
        var Q = new double[T + 1];
        for (int k = T - 1; k >= 0; k--) {
            S[k] = S[k + 1] + eta[k];
            Q[k] = Q[k + 1] + eta[k] * eta[k] * squares[k];
        }
        double value = (D * D + Q[0]) / (2 * S[0]);
        double byQ = 1 / (2 * S[0]); // sum over j <= k of the derivative of Phi by Q_j
        double byS = -value / S[0]; // the same sum of the derivative by S_j
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
     * The eta that makes Phi least, divided by its maximum. L-BFGS over ln eta, so that every rate stays positive;
     * starts at constant rates.
     */
    double[] minimiser() {
        int T = squares.length;
        var constant = new double[T];
        Arrays.fill(constant, Math.log(D / Math.sqrt(Arrays.stream(squares).sum())));
        LogRates at = at(constant);
        var pairs = new SecantPairs(MEMORY);
        for (int steps = 0; steps < STEPS && !at.isStationary(); steps++) {
            LogRates next = search(at, pairs.direction(at.g));
            if (next == null) {
                break;
            }
            pairs.add(at.theta, at.g, next.theta, next.g);
            at = next;
        }
        double most = Arrays.stream(at.theta).max().orElse(0);
        return Arrays.stream(at.theta).map(logEta -> Math.exp(logEta - most)).toArray();
    }

    /**
     * The first point, with the step along d halved again and again, where Phi has fallen enough; null if there is
     * none.
     */
    private LogRates search(LogRates from, double[] d) {
        double slope = Vectors.dotInOrder(from.g, d, d.length);
        for (double a = Math.min(1, LONGEST / Vectors.normInOrder(d)); a > SHORTEST; a /= 2) {
            var theta = new double[d.length];
            for (int t = 0; t < theta.length; t++) {
                theta[t] = from.theta[t] + a * d[t];
            }
            LogRates next = at(theta);
            if (next.phi <= from.phi + ARMIJO * a * slope) {
                return next;
            }
        }
        return null;
    }

    private LogRates at(double[] theta) {
        double[] eta = Arrays.stream(theta).map(Math::exp).toArray();
        var g = new double[theta.length];
        double phi = valueAndGradient(eta, g);
        for (int t = 0; t < g.length; t++) {
            g[t] *= eta[t];
        }
        return new LogRates(theta, phi, g);
    }

    /** Phi at eta = exp(theta), and its gradient g by theta. */
    private static final class LogRates {
        private final double[] theta;
        private final double phi;
        private final double[] g;

        LogRates(double[] theta, double phi, double[] g) {
            this.theta = theta;
            this.phi = phi;
            this.g = g;
        }

        boolean isStationary() {
            return !(Vectors.dotInOrder(g, g, g.length) > TOLERANCE * phi * phi);
        }
    }
}
