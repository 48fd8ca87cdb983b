package dev.touchstone.family.learning.problems;

import dev.touchstone.family.learning.objective.PredictionSpace;
import java.util.Arrays;

/** The predictions of a model and their losses, one row after the other. */
final class RowByRowPredictions implements PredictionSpace {
    private final boolean linear;
    private final Model.Pass pass;
    private final RowLoss loss;
    private final double[] zi;
    private final double[] ri;

    RowByRowPredictions(Model model, RowLoss loss) {
        this.linear = model.isLinear();
        this.pass = model.pass();
        this.loss = loss;
        this.zi = new double[model.predictions()];
        this.ri = new double[model.predictions()];
    }

    @Override
    public boolean isLinear() {
        return linear;
    }

    @Override
    public void predict(double[] x, int[] rows, int from, int to, double[] z) {
        for (int i = from; i < to; i++) {
            pass.forward(x, rows[i], zi);
            put(zi, i - from, z);
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
            put(zi, i - from, g);
        }
    }

    @Override
    public void curvature(double[] z, int[] rows, int from, int to, double[] h) {
        for (int i = from; i < to; i++) {
            take(z, i - from, zi);
            loss.curvature(zi, rows[i]);
            put(zi, i - from, h);
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

    private static void take(double[] all, int place, double[] one) {
        System.arraycopy(all, place * one.length, one, 0, one.length);
    }

    private static void put(double[] one, int place, double[] all) {
        System.arraycopy(one, 0, all, place * one.length, one.length);
    }
}
