package dev.touchstone.family.learning.problems;

import dev.touchstone.family.learning.objective.Assessment;
import dev.touchstone.family.learning.objective.BatchGradient;
import dev.touchstone.family.learning.objective.LossKind;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.objective.PredictionSpace;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;
import java.util.OptionalDouble;

/** The objective f(x) = mean_i l_i(f_i(x)) of a model f_i and a loss l_i, evaluated row by row. */
record FittedModel(Model model, RowLoss loss, OptionalDouble optimum) implements PredictionObjective {
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
    public int predictions() {
        return model.predictions();
    }

    @Override
    public LossKind lossKind() {
        return loss.kind();
    }

    @Override
    public double[] start() {
        return model.start();
    }

    @Override
    public double value(double[] x) {
        Model.Pass pass = model.pass();
        var z = new double[predictions()];
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
        var z = new double[predictions()];
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
        return new Assessment(sum / rows(), accuracy, Vectors.normInOrder(g) / rows());
    }

    @Override
    public BatchGradient gradient() {
        Model.Pass pass = model.pass();
        var z = new double[predictions()];
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
    public PredictionSpace predictionSpace() {
        return new RowByRowPredictions(model, loss);
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
