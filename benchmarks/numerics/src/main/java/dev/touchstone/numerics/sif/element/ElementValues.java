package dev.touchstone.numerics.sif.element;

import dev.touchstone.numerics.sif.source.EvaluationLevel;
import java.util.List;

/** Values and derivatives of elements at the point where they were evaluated last. For one thread. */
public final class ElementValues {
    private final List<ElementBatch> batches;
    private final Kernel[] kernels;
    private final double[] values;
    private final double[] gradients;
    private final double[] hessians;

    /** Makes space for the results. */
    public ElementValues(ElementOrder order, Kernels kernels) {
        this.batches = order.batches();
        this.kernels =
                order.batches().stream().map(batch -> kernels.of(batch.type())).toArray(Kernel[]::new);
        this.values = new double[order.size()];
        this.gradients = new double[order.variables().length];
        this.hessians = new double[order.rows().length];
    }

    /** Evaluates all elements at x. */
    public void evaluate(double[] x, EvaluationLevel level) {
        for (int b = 0; b < kernels.length; b++) {
            ElementBatch batch = batches.get(b);
            switch (level) {
                case NOTHING -> {}
                case VALUES -> kernels[b].values(batch, x, values);
                case GRADIENTS -> kernels[b].gradients(batch, x, values, gradients);
                case HESSIANS -> kernels[b].hessians(batch, x, values, gradients, hessians);
            }
        }
    }

    /** The value of each element; not a copy. */
    public double[] values() {
        return values;
    }

    /** The gradients, at the places that the {@link ElementOrder} gives them; not a copy. */
    public double[] gradients() {
        return gradients;
    }

    /** The Hessians, at the places that the {@link ElementOrder} gives them; not a copy. */
    public double[] hessians() {
        return hessians;
    }
}
