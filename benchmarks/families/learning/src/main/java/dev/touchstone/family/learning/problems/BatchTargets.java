package dev.touchstone.family.learning.problems;

import java.util.Arrays;

/** The target space of a model under a loss, row by row. */
final class BatchTargets implements TargetSpace {
    private final boolean linear;
    private final Model.Pass pass;
    private final Loss loss;
    private final double[] zi;
    private final double[] ri;

    BatchTargets(Model model, Loss loss) {
        this.linear = model.isLinear();
        this.pass = model.pass();
        this.loss = loss;
        this.zi = new double[model.targets()];
        this.ri = new double[model.targets()];
    }

    @Override
    public boolean isLinear() {
        return linear;
    }

    @Override
    public void targets(double[] x, int[] rows, int from, int to, double[] z) {
        for (int i = from; i < to; i++) {
            pass.forward(x, rows[i], zi);
            System.arraycopy(zi, 0, z, (i - from) * zi.length, zi.length);
        }
    }

    @Override
    public double value(double[] z, int[] rows, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            take(z, i - from, zi);
            sum += loss.value(zi, rows[i]);
        }
        return sum;
    }

    @Override
    public void gradient(double[] z, int[] rows, int from, int to, double[] g) {
        for (int i = from; i < to; i++) {
            take(z, i - from, zi);
            loss.gradient(zi, rows[i]);
            System.arraycopy(zi, 0, g, (i - from) * zi.length, zi.length);
        }
    }

    @Override
    public void curvature(double[] z, int[] rows, int from, int to, double[] h) {
        for (int i = from; i < to; i++) {
            take(z, i - from, zi);
            loss.curvature(zi, rows[i]);
            System.arraycopy(zi, 0, h, (i - from) * zi.length, zi.length);
        }
    }

    @Override
    public void pullBack(double[] x, int[] rows, int from, int to, double[] r, double[] g) {
        Arrays.fill(g, 0);
        for (int i = from; i < to; i++) {
            if (!linear) {
                pass.forward(x, rows[i], zi);
            }
            take(r, i - from, ri);
            pass.backward(x, rows[i], ri, g);
        }
    }

    private static void take(double[] all, int at, double[] one) {
        System.arraycopy(all, at * one.length, one, 0, one.length);
    }
}
