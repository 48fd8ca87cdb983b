package dev.touchstone.suite.lrschedules.schedules;

import java.util.Arrays;

/**
 * The multipliers of a schedule that is refined from the gradient norms G_1..G_T of an earlier run:
 *
 * <pre>
 * Ghat = median filter of G over a window of tau T steps
 * w_t  = Ghat_t^-2 (SGD, 2-norms)  or  Ghat_t^-1 (Adam, 1-norms)
 * s_t  = w_t (sum_{p > t} w_p) / (sum_p w_p),   s_T = 0
 * </pre>
 *
 * <p>They are divided by their maximum, as the base learning rate is tuned anyway. Source: arXiv 2310.07831, Algorithm
 * 1, with the edges of its authors' code: the first value is repeated to the left, the sequence is mirrored about its
 * last value to the right. The authors' window is a share of 10,000 whatever the length of the sequence; here it is a
 * share of T.
 */
final class Refinement {
    /** The ratio of the least to the largest smoothed norm below which norms have collapsed. */
    private static final double COLLAPSED = 1e-2;

    private Refinement() {}

    /**
     * The refined multipliers, one for each smoothed norm; the largest is 1, the last 0.
     *
     * @param power of the weights: 2 for 2-norms, 1 for 1-norms
     */
    static double[] multipliers(double[] smoothed, int power) {
        int T = smoothed.length;
        var s = new double[T];
        double behind = 0;
        for (int t = T - 1; t >= 0; t--) {
            double w = Math.pow(smoothed[t], -power);
            s[t] = w * behind;
            behind += w;
        }
        double most = Arrays.stream(s).max().orElse(0);
        for (int t = 0; t < T && most > 0; t++) {
            s[t] /= most;
        }
        return s;
    }

    /**
     * Whether smoothed norms fall so far that the last steps would have nearly all the weight. They do where the loss
     * has no positive minimum.
     */
    static boolean haveCollapsed(double[] smoothed) {
        double least = Arrays.stream(smoothed).min().orElse(0);
        double most = Arrays.stream(smoothed).max().orElse(0);
        return !(least > 0 && least >= COLLAPSED * most);
    }

    /** Ghat, the running median of norms over an odd window of about tau T values. */
    static double[] smooth(double[] norms, double tau) {
        int T = norms.length;
        int half = (int) (tau * T) / 2;
        var window = new double[2 * half + 1];
        for (int i = -half; i <= half; i++) {
            window[i + half] = norms[mirrored(i, T)];
        }
        Arrays.sort(window);
        var smoothed = new double[T];
        for (int t = 0; t < T; t++) {
            smoothed[t] = window[half];
            replace(window, norms[mirrored(t - half, T)], norms[mirrored(t + 1 + half, T)]);
        }
        return smoothed;
    }

    /** The index whose value stands at i: i itself within 0..T-1, one mirrored or repeated beyond the ends. */
    private static int mirrored(int i, int T) {
        int inside = Math.max(0, i);
        while (inside >= T) {
            inside = Math.max(0, 2 * (T - 1) - inside);
        }
        return inside;
    }

    /** Replaces one value of a sorted window by another one, and keeps the window sorted. */
    private static void replace(double[] window, double out, double in) {
        int hole = Arrays.binarySearch(window, out);
        while (hole > 0 && window[hole - 1] > in) {
            window[hole] = window[hole - 1];
            hole--;
        }
        while (hole < window.length - 1 && window[hole + 1] < in) {
            window[hole] = window[hole + 1];
            hole++;
        }
        window[hole] = in;
    }
}
