package dev.touchstone.suite.throwaway;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Statistic;
import dev.touchstone.api.Suite;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a newcomer writes: a problem, an algorithm, a metric, and the list of them. */
public final class ThrowawaySuite implements Suite<DoubleUnaryOperator, double[]> {
    @Override
    public String name() {
        return "throwaway";
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
    public Family<DoubleUnaryOperator> family() {
        return new Functions();
    }

    @Override
    public List<Instance<DoubleUnaryOperator>> instances(Data data) {
        return List.of(
                Instance.<DoubleUnaryOperator>of("parabola", "this test", () -> x -> x * x)
                        .best(0, "x = 0"),
                Instance.<DoubleUnaryOperator>of("quartic", "this test", () -> x -> x * x * x * x)
                        .best(0, "x = 0"));
    }

    @Override
    public List<Solver<DoubleUnaryOperator, double[], ?>> solvers() {
        return List.of(new RandomSearch(), new WarmStart());
    }

    @Override
    public List<Metric<DoubleUnaryOperator, double[]>> metrics() {
        return List.of(new Metric<>("value", "1", Metric.Goal.MINIMISE, (f, x) -> f.applyAsDouble(x[0])));
    }

    @Override
    public List<Claim> claims() {
        return List.of(
                claim(
                        "ends-below-a-hundredth",
                        "Steps of 0.1 end below a hundredth of the start, which is 1.",
                        0.01,
                        Statistic.lastOf("value", "given sigma=0.1")),
                claim("never-climbs", "The search never climbs.", 0, ThrowawaySuite::greatestRise));
    }

    private static Claim claim(String name, String statement, double atMost, Statistic.OnInstance statistic) {
        return new Claim(
                name,
                "this test",
                statement,
                "value",
                "nightly/throwaway",
                "paper/throwaway",
                atMost,
                Claim.Relation.AT_MOST,
                Stream.of("parabola", "quartic")
                        .map(instance -> new Claim.Case(instance, statistic.on(instance)))
                        .toList());
    }

    /** max f(x_j) - f(x_i) over neighbouring looks i &lt; j of the tuned search. */
    private static Statistic greatestRise(String instance) {
        return (Evidence evidence, int replicate) -> {
            var looks = List.copyOf(evidence.trace(instance, "random-search", "value", replicate)
                    .values());
            return IntStream.range(1, looks.size())
                    .mapToDouble(i -> looks.get(i) - looks.get(i - 1))
                    .max()
                    .orElse(Double.NaN);
        };
    }

    /** The kind of its problems. */
    private static final class Functions implements Family<DoubleUnaryOperator> {
        @Override
        public double estimatedSeconds(DoubleUnaryOperator f, Settings settings) {
            return 1e-3;
        }
    }

    /** x &lt;- x + sigma xi where that is better; exits the process at step {@code exitAt}. */
    static final class RandomSearch implements Solver<DoubleUnaryOperator, double[], RandomSearch.Step> {
        record Step(double sigma, long exitAt) {}

        @Override
        public String name() {
            return "random-search";
        }

        @Override
        public String source() {
            return "this test";
        }

        @Override
        public Step defaults() {
            return new Step(0.5, -1);
        }

        @Override
        public List<String> leaves() {
            return List.of("end");
        }

        @Override
        public double[] solve(DoubleUnaryOperator f, Step h, Run<double[]> run) {
            double[] end = search(f, h, run, 1);
            run.leave("end", end);
            return end;
        }

        static double[] search(DoubleUnaryOperator f, Step h, Run<double[]> run, double from) {
            var xi = run.random("steps");
            double[] x = {from};
            for (long step = 0; run.proceed(x); step++) {
                if (step == h.exitAt()) {
                    System.exit(9);
                }
                double next = x[0] + h.sigma() * xi.nextGaussian();
                x[0] = f.applyAsDouble(next) < f.applyAsDouble(x[0]) ? next : x[0];
            }
            return x;
        }
    }

    /** Random search from where another one ended. */
    static final class WarmStart implements Solver<DoubleUnaryOperator, double[], RandomSearch.Step> {
        @Override
        public String name() {
            return "warm-start";
        }

        @Override
        public String source() {
            return "this test";
        }

        @Override
        public RandomSearch.Step defaults() {
            return new RandomSearch.Step(0.5, -1);
        }

        @Override
        public Optional<String> inherits(RandomSearch.Step settings) {
            return Optional.of("end");
        }

        @Override
        public double[] solve(DoubleUnaryOperator f, RandomSearch.Step h, Run<double[]> run) {
            return RandomSearch.search(f, h, run, run.inherited("end")[0]);
        }
    }
}
