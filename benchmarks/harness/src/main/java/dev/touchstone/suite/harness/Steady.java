package dev.touchstone.suite.harness;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;

/** Keeps a core busy with a fixed amount of work, and returns a number that depends on all of it. */
final class Steady implements Solver<Nothing, double[], Steady.Settings> {
    private static final long MULTIPLIER = 6364136223846793005L;
    private static final double RANGE = 0x1p53;

    /**
     * The amount of work.
     *
     * @param rounds number of steps of a linear congruential generator, each of which needs the one before
     */
    record Settings(long rounds) {
        Settings {
            if (rounds < 0) {
                throw new IllegalArgumentException("rounds must be at least 0, were %d".formatted(rounds));
            }
        }
    }

    @Override
    public String name() {
        return "steady";
    }

    @Override
    public String source() {
        return "D. E. Knuth, The Art of Computer Programming 2, section 3.3.4, table 1, line 26 (the multiplier)";
    }

    @Override
    public Settings defaults() {
        return new Settings(50_000_000);
    }

    @Override
    public double[] solve(Nothing problem, Settings settings, Run<double[]> run) {
        long x = run.random("start").nextLong() | 1;
        for (long i = 0; i < settings.rounds(); i++) {
            x = x * MULTIPLIER + 1;
        }
        return new double[] {(x >>> 11) / RANGE};
    }
}
