package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.suite.lrschedules.Iterate;
import dev.touchstone.suite.lrschedules.TrainingTask;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.random.RandomGenerator;

/**
 * The loop that all optimisers share: epochs of shuffled mini-batches, and the learning rate of each
 * step from the schedule.
 *
 * @param batchSize at most the number of samples is used
 */
record Minibatches(int epochs, int batchSize, double learningRate, Schedule schedule) {
    /** x_{t+1} from x_t, g_t and eta_t; in place. */
    @FunctionalInterface
    interface Update {
        void apply(double[] x, double[] g, double eta);
    }

    Minibatches {
        if (epochs < 1 || batchSize < 1) {
            throw new IllegalArgumentException(
                    "epochs and batchSize are positive, were %d and %d".formatted(epochs, batchSize));
        }
        if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("learningRate is positive, was " + learningRate);
        }
    }

    Iterate run(TrainingTask f, Run<Iterate> run, Update update) {
        RandomGenerator shuffling = run.random("batches");
        int n = f.samples();
        int size = Math.min(batchSize, n);
        int perEpoch = (n + size - 1) / size;
        long T = (long) epochs * perEpoch;
        int[] order = new int[n];
        java.util.Arrays.setAll(order, i -> i);
        double[] g = new double[f.parameters()];
        var iterate = new Iterate(f.start(), new Iterate.EpochAccuracy());
        for (long t = 1; t <= T && run.proceed(iterate); t++) {
            int batch = (int) ((t - 1) % perEpoch);
            if (batch == 0) {
                shuffle(order, shuffling);
                iterate.epoch().reset();
            }
            int from = batch * size;
            int to = Math.min(n, from + size);
            int right = f.gradient(iterate.x(), order, from, to, g);
            if (to - from == size) {
                iterate.epoch().add(right, size);
            }
            update.apply(iterate.x(), g, learningRate * schedule.multiplier(t, T));
        }
        return iterate;
    }

    /** R. A. Fisher, F. Yates; R. Durstenfeld, "Algorithm 235", CACM 7(7), 1964. */
    private static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
