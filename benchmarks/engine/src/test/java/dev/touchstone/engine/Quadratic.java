package dev.touchstone.engine;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Digest;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Split;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** min x^2 by halving: the smallest suite that there can be, with one solver of the test's making. */
record Quadratic(Function<Run<double[]>, double[]> algorithm, Optional<String> inherits)
        implements Suite<String, double[]> {
    record None() {}

    static final Function<Run<double[]>, double[]> HALVING = run -> {
        double[] x = {1024};
        while (run.proceed(x)) {
            x[0] /= 2;
        }
        return x;
    };

    static TrialResult run(Function<Run<double[]>, double[]> algorithm, Budget budget, Clock clock) {
        return runner(algorithm, clock).run(trial("quadratic", budget));
    }

    /** A runner of this algorithm, which inherits the series of these names, at most one. */
    static TrialRunner runner(Function<Run<double[]>, double[]> algorithm, Clock clock, String... inherits) {
        var suite = new Quadratic(algorithm, List.of(inherits).stream().findFirst());
        return new TrialRunner(new Suites(List.of(suite)), new ProblemCache(Data.none(), 2), clock);
    }

    static Trial trial(String instance, Budget budget) {
        return trial(instance, budget, Recording.PLAIN, "");
    }

    static Trial trial(String instance, Budget budget, Recording recording, String after) {
        return new Trial(
                "smallest",
                "1",
                instance,
                Digest.hex(Digest.of(instance)),
                "algorithm",
                Settings.of(new None()),
                budget,
                Split.HELD_OUT,
                0,
                recording,
                after);
    }

    @Override
    public String name() {
        return "smallest";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String source() {
        return "this test";
    }

    @Override
    public List<Instance<String>> instances(Data data) {
        return List.of(Instance.of("quadratic", "this test", () -> "x^2"));
    }

    /** Two that cannot be built: one whose data are wrong, and one whose data cannot be read just now. */
    @Override
    public Optional<Instance<String>> instance(Data data, String name) {
        return switch (name) {
            case "malformed" -> Optional.of(Instance.of(name, "this test", () -> {
                throw new IllegalArgumentException("line 7 is no number");
            }));
            case "unread" -> Optional.of(Instance.of(name, "this test", () -> {
                throw new UncheckedIOException(new IOException("the disk is away"));
            }));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Claim> claims() {
        return List.of();
    }

    @Override
    public List<Solver<String, double[], ?>> solvers() {
        return List.of(new Algorithm(algorithm, inherits));
    }

    @Override
    public List<Metric<String, double[]>> metrics() {
        return List.of(new Metric<>("value", "1", Metric.Goal.MINIMISE, (problem, x) -> x[0] * x[0]));
    }

    @Override
    public Family<String> family() {
        return new Family<>() {
            @Override
            public long period(String problem, Settings settings) {
                return 3;
            }
        };
    }

    record Algorithm(Function<Run<double[]>, double[]> of, Optional<String> series)
            implements Solver<String, double[], None> {
        @Override
        public String name() {
            return "algorithm";
        }

        @Override
        public String source() {
            return "this test";
        }

        @Override
        public None defaults() {
            return new None();
        }

        @Override
        public Optional<String> inherits(None settings) {
            return series;
        }

        @Override
        public Optional<String> declines(String problem) {
            return Optional.empty();
        }

        @Override
        public double[] solve(String problem, None settings, Run<double[]> run) {
            return of.apply(run);
        }
    }
}
