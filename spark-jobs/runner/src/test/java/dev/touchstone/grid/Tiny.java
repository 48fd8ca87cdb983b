package dev.touchstone.grid;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import java.util.List;
import java.util.Optional;

/** A suite of two instances and two solvers, one of which comes after the other, for grids to name. */
final class Tiny implements Suite<String, Double> {
    record Settings(double eta, int rows) {
        Settings {
            if (!(eta > 0)) {
                throw new IllegalArgumentException("eta must be positive, was " + eta);
            }
        }
    }

    @Override
    public String name() {
        return "tiny";
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
        return List.of(Instance.of("one", "this test", () -> "1"), Instance.of("other", "this test", () -> "2"));
    }

    @Override
    public Optional<Instance<String>> instance(Data data, String name) {
        return name.startsWith("one@n=") ? Optional.of(Instance.of(name, "this test", () -> name)) : Optional.empty();
    }

    @Override
    public List<Solver<String, Double, ?>> solvers() {
        return List.of(new Guess(), new Follow());
    }

    @Override
    public List<Metric<String, Double>> metrics() {
        return List.of(new Metric<>("value", "1", Metric.Goal.MINIMISE, (problem, x) -> x));
    }

    @Override
    public List<Claim> claims() {
        return List.of();
    }

    private static final class Guess implements Solver<String, Double, Settings> {
        @Override
        public String name() {
            return "guess";
        }

        @Override
        public String source() {
            return "this test";
        }

        @Override
        public Settings defaults() {
            return new Settings(0.1, 3);
        }

        @Override
        public List<String> leaves() {
            return List.of("guesses");
        }

        @Override
        public Double solve(String problem, Settings settings, Run<Double> run) {
            return settings.eta();
        }
    }

    private static final class Follow implements Solver<String, Double, Settings> {
        @Override
        public String name() {
            return "follow";
        }

        @Override
        public String source() {
            return "this test";
        }

        @Override
        public Settings defaults() {
            return new Settings(0.1, 3);
        }

        @Override
        public Optional<String> inherits(Settings settings) {
            return Optional.of("guesses");
        }

        @Override
        public Double solve(String problem, Settings settings, Run<Double> run) {
            return run.inherited("guesses")[0];
        }
    }
}
