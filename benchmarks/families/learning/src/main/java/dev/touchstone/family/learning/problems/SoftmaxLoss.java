package dev.touchstone.family.learning.problems;

/**
 * The log loss of k logits:
 *
 * <pre>l_i(z) = log sum_c exp(z_c) - z_{y_i},   gradient p - e_{y_i},   p_c = exp(z_c) / sum_b exp(z_b)</pre>
 */
final class SoftmaxLoss implements Loss {
    private final int[] labels;
    private final int k;

    /** Of n labels in 0..k-1. */
    SoftmaxLoss(int[] labels, int k) {
        this.labels = labels;
        this.k = k;
    }

    @Override
    public TargetLoss kind() {
        return TargetLoss.SOFTMAX;
    }

    @Override
    public int rows() {
        return labels.length;
    }

    @Override
    public int classes() {
        return k;
    }

    @Override
    public double value(double[] z, int row) {
        double most = z[largest(z)];
        double total = 0;
        for (double zc : z) {
            total += Math.exp(zc - most);
        }
        return most + Math.log(total) - z[labels[row]];
    }

    @Override
    public void gradient(double[] z, int row) {
        probabilities(z);
        z[labels[row]] -= 1;
    }

    @Override
    public void curvature(double[] z, int row) {
        probabilities(z);
        for (int c = 0; c < z.length; c++) {
            z[c] *= 1 - z[c];
        }
    }

    @Override
    public boolean right(double[] z, int row) {
        return largest(z) == labels[row];
    }

    private static void probabilities(double[] z) {
        double most = z[largest(z)];
        double total = 0;
        for (int c = 0; c < z.length; c++) {
            z[c] = Math.exp(z[c] - most);
            total += z[c];
        }
        for (int c = 0; c < z.length; c++) {
            z[c] /= total;
        }
    }

    private static int largest(double[] z) {
        int at = 0;
        for (int c = 1; c < z.length; c++) {
            if (z[c] > z[at]) {
                at = c;
            }
        }
        return at;
    }
}
