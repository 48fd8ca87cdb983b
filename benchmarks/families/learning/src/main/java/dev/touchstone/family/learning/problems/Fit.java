package dev.touchstone.family.learning.problems;

import java.util.Arrays;
import java.util.OptionalDouble;

/** A model fitted to all rows: f(x) = mean_i l_i(f_i(x)), f_i of the {@link Model}, l_i of the {@link Loss}. */
record Fit(Model model, Loss loss, OptionalDouble optimum) implements TargetObjective {
    @Override
    public int rows() {
        return loss.rows();
    }

    @Override
    public int features() {
        return model.features();
    }

    @Override
    public int classes() {
        return loss.classes();
    }

    @Override
    public int variables() {
        return model.variables();
    }

    @Override
    public int targets() {
        return model.targets();
    }

    @Override
    public TargetLoss targetLoss() {
        return loss.kind();
    }

    @Override
    public double[] start() {
        return model.start();
    }

    @Override
    public double value(double[] x) {
        Model.Pass pass = model.pass();
        var z = new double[targets()];
        double sum = 0;
        for (int i = 0; i < rows(); i++) {
            pass.forward(x, i, z);
            sum += loss.value(z, i);
        }
        return sum / rows();
    }

    @Override
    public Assessment assess(double[] x) {
        Model.Pass pass = model.pass();
        var z = new double[targets()];
        var g = new double[x.length];
        double sum = 0;
        int right = 0;
        for (int i = 0; i < rows(); i++) {
            pass.forward(x, i, z);
            sum += loss.value(z, i);
            right += right(z, i);
            loss.gradient(z, i);
            pass.backward(x, i, z, g);
        }
        double accuracy = classes() == 0 ? Double.NaN : (double) right / rows();
        return new Assessment(sum / rows(), accuracy, Assessment.norm(g) / rows());
    }

    @Override
    public BatchGradient gradient() {
        Model.Pass pass = model.pass();
        var z = new double[targets()];
        return (x, rows, from, to, g) -> {
            Arrays.fill(g, 0);
            int right = 0;
            for (int i = from; i < to; i++) {
                pass.forward(x, rows[i], z);
                right += right(z, rows[i]);
                loss.gradient(z, rows[i]);
                pass.backward(x, rows[i], z, g);
            }
            divide(g, to - from);
            return classes() == 0 ? -1 : right;
        };
    }

    @Override
    public TargetSpace targetSpace() {
        return new BatchTargets(model, loss);
    }

    private int right(double[] z, int row) {
        return classes() > 0 && loss.right(z, row) ? 1 : 0;
    }

    private static void divide(double[] g, int batch) {
        for (int j = 0; j < g.length; j++) {
            g[j] /= batch;
        }
    }
}
