package dev.touchstone.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** min x^2 by halving: the smallest suite that there can be, with one solver of the test's making. */
record Quadratic(Function<Run<double[]>, double[]> algorithm) implements Suite<String, double[]> {
    record None() {}

    static final Function<Run<double[]>, double[]> HALVING = run -> {
        double[] x = {1024};
        while (run.proceed(x)) {
            x[0] /= 2;
        }
        return x;
    };

    static TrialResult run(Function<Run<double[]>, double[]> algorithm, Budget budget, Clock clock) {
        var suites = new Suites(List.of(new Quadratic(algorithm)));
        return new TrialRunner(suites, new Problems(Data.none(), 2), clock).run(trial("quadratic", budget));
    }

    static Trial trial(String instance, Budget budget) {
        return new Trial(
                "smallest",
                "1",
                instance,
                Digest.hex(Digest.of("quadratic")),
                "algorithm",
                Settings.of(new None()),
                budget,
                Split.HELD_OUT,
                0);
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

    @Override
    public List<Claim> claims() {
        return List.of();
    }

    @Override
    public List<Solver<String, double[], ?>> solvers() {
        return List.of(new Algorithm(algorithm));
    }

    @Override
    public List<Metric<String, double[]>> metrics() {
        return List.of(new Metric<>("value", "1", Metric.Goal.MINIMISE, (problem, x) -> x[0] * x[0]));
    }

    record Algorithm(Function<Run<double[]>, double[]> of) implements Solver<String, double[], None> {
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
        public Optional<String> declines(String problem) {
            return Optional.empty();
        }

        @Override
        public double[] solve(String problem, None settings, Run<double[]> run) {
            return of.apply(run);
        }
    }
}
