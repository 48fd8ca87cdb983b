package dev.touchstone.suite.lrschedules.problems;

import dev.touchstone.api.Work;
import dev.touchstone.suite.lrschedules.TrainingTask;
import java.util.OptionalDouble;

/** A task that charges each mini-batch and each sample's gradient. */
public record Counted(TrainingTask task, Work work) implements TrainingTask {
    @Override
    public int gradient(double[] x, int[] batch, int from, int to, double[] g) {
        work.add("batches", 1);
        work.add("sample-gradients", (long) to - from);
        return task.gradient(x, batch, from, to, g);
    }

    @Override
    public int parameters() {
        return task.parameters();
    }

    @Override
    public int samples() {
        return task.samples();
    }

    @Override
    public double[] start() {
        return task.start();
    }

    @Override
    public double loss(double[] x) {
        return task.loss(x);
    }

    @Override
    public double accuracy(double[] x) {
        return task.accuracy(x);
    }

    @Override
    public OptionalDouble optimum() {
        return task.optimum();
    }
}
