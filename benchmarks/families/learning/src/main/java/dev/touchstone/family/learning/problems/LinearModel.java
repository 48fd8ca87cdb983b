package dev.touchstone.family.learning.problems;

/**
 * z = W' a_i + b with p targets; x as in {@link FeatureRows}. Start: zero.
 *
 * @param matrix n rows
 * @param features d, the length of a row
 * @param targets p
 */
record LinearModel(FeatureRows matrix, int features, int targets) implements Model, Model.Pass {
    @Override
    public int variables() {
        return (features + 1) * targets;
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public double[] start() {
        return new double[variables()];
    }

    @Override
    public Pass pass() {
        return this;
    }

    @Override
    public void forward(double[] x, int row, double[] z) {
        matrix.forward(x, row, z);
    }

    @Override
    public void backward(double[] x, int row, double[] r, double[] g) {
        matrix.backward(g, row, r);
    }
}
