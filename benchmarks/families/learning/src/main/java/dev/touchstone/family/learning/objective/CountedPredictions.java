package dev.touchstone.family.learning.objective;

import dev.touchstone.api.Work;

/**
 * A {@link CountedObjective} that has predictions. A gradient by the predictions is charged like a gradient by x. Also
 * charged, once a call: {@code forward-passes} from x to predictions, {@code pull-backs} from predictions to x, and
 * {@code target-values}, the losses at given predictions.
 */
final class CountedPredictions extends CountedObjective implements PredictionObjective {
    private final PredictionObjective objective;
    private final Work work;

    CountedPredictions(PredictionObjective objective, Work work) {
        super(objective, work);
        this.objective = objective;
        this.work = work;
    }

    @Override
    public int predictions() {
        return objective.predictions();
    }

    @Override
    public LossKind lossKind() {
        return objective.lossKind();
    }

    @Override
    public PredictionSpace predictionSpace() {
        return new CountedSpace(objective.predictionSpace(), work);
    }

    private record CountedSpace(PredictionSpace space, Work work) implements PredictionSpace {
        @Override
        public boolean isLinear() {
            return space.isLinear();
        }

        @Override
        public void predict(double[] x, int[] rows, int from, int to, double[] z) {
            work.add("forward-passes", 1);
            space.predict(x, rows, from, to, z);
        }

        @Override
        public double value(double[] z, int[] rows, int from, int to) {
            work.add("target-values", 1);
            return space.value(z, rows, from, to);
        }

        @Override
        public void gradient(double[] z, int[] rows, int from, int to, double[] g) {
            chargeGradient(work, to - from);
            space.gradient(z, rows, from, to, g);
        }

        /** The second derivative, at no charge: it is a by-product of the gradient. */
        @Override
        public void curvature(double[] z, int[] rows, int from, int to, double[] h) {
            space.curvature(z, rows, from, to, h);
        }

        @Override
        public void pullBack(double[] x, int[] rows, int from, int to, double[] r, double[] g) {
            work.add("pull-backs", 1);
            space.pullBack(x, rows, from, to, r, g);
        }
    }
}
