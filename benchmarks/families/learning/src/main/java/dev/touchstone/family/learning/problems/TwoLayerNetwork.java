package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Philox;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.objective.PredictionObjective;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * A network of one hidden layer of h units, with softmax loss and without a penalty:
 *
 * <pre>z = W2' u + b2,   u = activation(W1' a_i + b1)</pre>
 *
 * <p>Not convex. x holds W1 and b1 in the layout of {@link FeatureRows}, h numbers per feature; then W2, k numbers per
 * unit, and b2. Start: weights normal with variance 1 / fan-in (Y. LeCun et al., "Efficient backprop", 1998, section
 * 4.6), biases 0; it depends on d, h and k alone, so that replicates and activations share it.
 */
public final class TwoLayerNetwork implements Model {
    private final FeatureRows matrix;
    private final int d;
    private final Activation activation;
    private final int h;
    private final int k;

    private TwoLayerNetwork(FeatureRows matrix, int d, Activation activation, int h, int k) {
        this.matrix = matrix;
        this.d = d;
        this.activation = activation;
        this.h = h;
        this.k = k;
    }

    /**
     * The problem of a data set.
     *
     * @param width h, the units of the hidden layer
     * @throws IllegalArgumentException if the set has fewer than two classes, or the layer has no unit
     */
    public static PredictionObjective of(LabeledRows data, Activation activation, int width) {
        if (data.k() < 2 || width < 1) {
            throw new IllegalArgumentException(
                    "a network has at least 2 classes and 1 unit, was %d and %d".formatted(data.k(), width));
        }
        var network = new TwoLayerNetwork(new FeatureRows(data), data.d(), activation, width, data.k());
        return new FittedModel(network, new SoftmaxRowLoss(data.labels(), data.k()), OptionalDouble.empty());
    }

    @Override
    public int features() {
        return d;
    }

    @Override
    public int predictions() {
        return k;
    }

    @Override
    public int variables() {
        return second() + (h + 1) * k;
    }

    @Override
    public double[] start() {
        RandomGenerator random = Philox.of("two-layer-network", "" + d, "" + h, "" + k);
        var x = new double[variables()];
        for (int i = 0; i < d * h; i++) {
            x[i] = random.nextGaussian() / Math.sqrt(d);
        }
        for (int i = second(); i < second() + h * k; i++) {
            x[i] = random.nextGaussian() / Math.sqrt(h);
        }
        return x;
    }

    /** The index in x at which the second layer begins. */
    private int second() {
        return (d + 1) * h;
    }

    @Override
    public Pass pass() {
        return new LayerByLayer(this);
    }

    /** A pass whose forward half keeps the outputs u of the hidden units for the backward half. */
    private static final class LayerByLayer implements Pass {
        private final TwoLayerNetwork network;
        private final double[] u;
        private final double[] v;

        LayerByLayer(TwoLayerNetwork network) {
            this.network = network;
            this.u = new double[network.h];
            this.v = new double[network.h];
        }

        @Override
        public void forward(double[] x, int row, double[] z) {
            network.matrix.forward(x, row, u);
            int at = network.second();
            System.arraycopy(x, at + u.length * z.length, z, 0, z.length);
            for (int j = 0; j < u.length; j++, at += z.length) {
                u[j] = network.activation.of(u[j]);
                for (int c = 0; c < z.length; c++) {
                    z[c] += u[j] * x[at + c];
                }
            }
        }

        /** Adds u r' to the gradient of W2, and passes W2 r, times the slope of each unit, back to the first layer. */
        @Override
        public void backward(double[] x, int row, double[] r, double[] g) {
            int at = network.second();
            for (int j = 0; j < u.length; j++, at += r.length) {
                double back = 0;
                for (int c = 0; c < r.length; c++) {
                    g[at + c] += u[j] * r[c];
                    back += x[at + c] * r[c];
                }
                v[j] = back * network.activation.slope(u[j]);
            }
            for (int c = 0; c < r.length; c++) {
                g[at + c] += r[c];
            }
            network.matrix.backward(g, row, v);
        }
    }
}
