package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import java.util.random.RandomGenerator;

/** Random search x + radius xi, with a hyperparameter of every type that {@link dev.touchstone.api.Settings} know. */
final class RandomSearch implements Solver<Bowl, double[], RandomSearch.Settings> {
    /** The law of xi. */
    enum Law {
        NORMAL,
        /** -1 or 1, each with probability 1/2. */
        TWO_POINT
    }

    /** A share, written in percent. */
    record Share(double percent) {
        static Share of(String text) {
            if (!text.endsWith("%")) {
                throw new IllegalArgumentException("a share ends in %");
            }
            return new Share(Double.parseDouble(text.substring(0, text.length() - 1)));
        }

        @Override
        public String toString() {
            return percent + "%";
        }
    }

    /** The interval that every variable is kept in. */
    record Interval(double low, double high) {
        Interval {
            if (!(low < high)) {
                throw new IllegalArgumentException("low must be below high, was [%s, %s]".formatted(low, high));
            }
        }
    }

    /**
     * Hyperparameters.
     *
     * @param radius length of a move
     * @param tries number of moves that are tried in a step
     * @param skipped number of values at the beginning of the random stream that are not used
     * @param greedy whether only moves to smaller values of f are accepted
     * @param stream name of the random stream
     * @param law distribution of the moves
     * @param decay share by which the radius shrinks in a step
     */
    record Settings(
            double radius,
            int tries,
            long skipped,
            boolean greedy,
            String stream,
            Law law,
            Share decay,
            Interval interval) {}

    @Override
    public String name() {
        return "random-search";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings(100, 2, 0, true, "moves", Law.NORMAL, new Share(5), new Interval(-2048, 2048));
    }

    @Override
    public double[] solve(Bowl problem, Settings settings, Run<double[]> run) {
        RandomGenerator random = run.random(settings.stream());
        for (long i = 0; i < settings.skipped(); i++) {
            random.nextLong();
        }
        double[] x = problem.start();
        double radius = settings.radius();
        while (run.proceed(x)) {
            for (int t = 0; t < settings.tries(); t++) {
                double[] moved = moved(x, radius, settings, random);
                x = !settings.greedy() || problem.value(moved) < problem.value(x) ? moved : x;
            }
            radius *= 1 - settings.decay().percent() / 100;
        }
        return x;
    }

    private static double[] moved(double[] x, double radius, Settings settings, RandomGenerator random) {
        double[] moved = x.clone();
        for (int i = 0; i < x.length; i++) {
            double xi = settings.law() == Law.NORMAL ? random.nextGaussian() : random.nextBoolean() ? 1 : -1;
            double next = x[i] + radius * xi;
            moved[i] = Math.min(
                    settings.interval().high(), Math.max(settings.interval().low(), next));
        }
        return moved;
    }
}
