package dev.touchstone.family.learning.problems;

/**
 * The linear model z = W' a_i + b of p predictions; x as in {@link FeatureRows}. Start: zero.
 *
 * @param matrix n rows
 * @param features d, the length of a row
 * @param predictions p
 */
record LinearModel(FeatureRows matrix, int features, int predictions) implements Model, Model.Pass {
    @Override
    public int variables() {
        return (features + 1) * predictions;
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public double[] start() {
        return new double[variables()];
    }

    /** This model itself: it needs no scratch space. */
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
