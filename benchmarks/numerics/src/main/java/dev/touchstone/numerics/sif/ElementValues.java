package dev.touchstone.numerics.sif;

import java.util.List;

/** The values and derivatives of elements at the point where they were evaluated last. */
final class ElementValues {
    private final List<Batch> batches;
    private final Kernel[] kernels;
    private final double[] values;
    private final double[] gradients;
    private final double[] hessians;

    ElementValues(ElementOrder order, Kernels kernels) {
        this.batches = order.batches();
        this.kernels =
                order.batches().stream().map(batch -> kernels.of(batch.type())).toArray(Kernel[]::new);
        this.values = new double[order.size()];
        this.gradients = new double[order.variables().length];
        this.hessians = new double[order.rows().length];
    }

    void evaluate(double[] x, Level level) {
        for (int b = 0; b < kernels.length; b++) {
            Batch batch = batches.get(b);
            switch (level) {
                case NOTHING -> {}
                case VALUES -> kernels[b].values(batch, x, values);
                case GRADIENTS -> kernels[b].gradients(batch, x, values, gradients);
                case HESSIANS -> kernels[b].hessians(batch, x, values, gradients, hessians);
            }
        }
    }

    double[] values() {
        return values;
    }

    double[] gradients() {
        return gradients;
    }

    double[] hessians() {
        return hessians;
    }
}
