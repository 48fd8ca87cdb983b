package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.problems.Logits;

/**
 * A step of mirror descent over class probabilities P(z), as a mean over the batch's targets:
 *
 * <pre>S(z) = mean sum_c P_c (log P_c - log Q_c),   log Q_c = log P_c(z_t) - s dl/dP_c,   l = -log P_y</pre>
 *
 * <p>P is the softmax of a row's logits; a single logit z stands for the two logits 0 and z.
 */
final class EntropicSurrogate implements Surrogate {
    private final int size;
    private final int p;
    private final double[][] logQ;
    private final double[] logP;

    /** The surrogate around the oracle's last answer. */
    EntropicSurrogate(Oracle at, double s) {
        this.size = at.size();
        this.p = at.perRow();
        int k = Math.max(2, p);
        this.logP = new double[k];
        this.logQ = new double[size / p][k];
        for (int i = 0; i < logQ.length; i++) {
            logProbabilities(at.z(), i);
            System.arraycopy(logP, 0, logQ[i], 0, k);
            int y = label(at.g(), i);
            if (y >= 0) {
                logQ[i][y] += s * Math.exp(-logP[y]);
            }
        }
    }

    @Override
    public double value(double[] z) {
        double sum = 0;
        for (int i = 0; i < logQ.length; i++) {
            logProbabilities(z, i);
            sum += divergence(logQ[i]);
        }
        return sum / size;
    }

    /** dS/dz_c = P_c (log P_c - log Q_c - the row's S). */
    @Override
    public void gradient(double[] z, double[] r) {
        for (int i = 0; i < logQ.length; i++) {
            logProbabilities(z, i);
            double divergence = divergence(logQ[i]);
            for (int c = 0; c < p; c++) {
                int at = c + logP.length - p; // a single logit belongs to the second class
                r[i * p + c] = Math.exp(logP[at]) * (logP[at] - logQ[i][at] - divergence) / size;
            }
        }
    }

    /** sum_c P_c (log P_c - log Q_c) of the row whose log-probabilities are in logP. */
    private double divergence(double[] logQi) {
        double sum = 0;
        for (int c = 0; c < logP.length; c++) {
            sum += Math.exp(logP[c]) * (logP[c] - logQi[c]);
        }
        return sum;
    }

    /** Writes the log-probabilities of the batch's row i into logP. */
    private void logProbabilities(double[] z, int i) {
        logP[0] = 0;
        System.arraycopy(z, i * p, logP, logP.length - p, p);
        double log = Logits.logSumExp(logP, 0, logP.length);
        for (int c = 0; c < logP.length; c++) {
            logP[c] -= log;
        }
    }

    /** The class y, where g = P - e_y is negative; -1 if P_y is 1 to the last bit, so that g is nowhere negative. */
    private int label(double[] g, int i) {
        if (p == 1) {
            return g[i] < 0 ? 1 : g[i] > 0 ? 0 : -1;
        }
        int least = 0;
        for (int c = 1; c < p; c++) {
            if (g[i * p + c] < g[i * p + least]) {
                least = c;
            }
        }
        return g[i * p + least] < 0 ? least : -1;
    }
}
