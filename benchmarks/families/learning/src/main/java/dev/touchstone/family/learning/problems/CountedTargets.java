package dev.touchstone.family.learning.problems;

import dev.touchstone.api.Work;
import java.util.OptionalDouble;

/**
 * A {@link CountedObjective} that has targets. A gradient by the targets is an oracle call and is charged like any
 * other gradient; what needs no oracle is charged by the call: {@code forward-passes} to the targets, {@code
 * pull-backs} from them; and {@code target-values} of the loss at given targets.
 */
record CountedTargets(TargetObjective objective, CountedObjective counted) implements TargetObjective {
    @Override
    public int rows() {
        return objective.rows();
    }

    @Override
    public int features() {
        return objective.features();
    }

    @Override
    public int classes() {
        return objective.classes();
    }

    @Override
    public int variables() {
        return objective.variables();
    }

    @Override
    public int targets() {
        return objective.targets();
    }

    @Override
    public TargetLoss targetLoss() {
        return objective.targetLoss();
    }

    @Override
    public double[] start() {
        return objective.start();
    }

    @Override
    public double value(double[] x) {
        return counted.value(x);
    }

    @Override
    public Assessment assess(double[] x) {
        return counted.assess(x);
    }

    @Override
    public OptionalDouble optimum() {
        return counted.optimum();
    }

    @Override
    public BatchGradient gradient() {
        return counted.gradient();
    }

    @Override
    public TargetSpace targetSpace() {
        return new Charged(objective.targetSpace(), counted.work());
    }

    private record Charged(TargetSpace space, Work work) implements TargetSpace {
        @Override
        public boolean isLinear() {
            return space.isLinear();
        }

        @Override
        public void targets(double[] x, int[] rows, int from, int to, double[] z) {
            work.add("forward-passes", 1);
            space.targets(x, rows, from, to, z);
        }

        @Override
        public double value(double[] z, int[] rows, int from, int to) {
            work.add("target-values", 1);
            return space.value(z, rows, from, to);
        }

        @Override
        public void gradient(double[] z, int[] rows, int from, int to, double[] g) {
            work.add("sample-gradients", to - from);
            work.add("batches", 1);
            space.gradient(z, rows, from, to, g);
        }

        /** The second derivative comes with the gradient, at no charge. */
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
