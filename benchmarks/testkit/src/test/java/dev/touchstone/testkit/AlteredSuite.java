package dev.touchstone.testkit;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Family;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Work;
import dev.touchstone.suite.harness.toy.Bowl;
import dev.touchstone.suite.harness.toy.ToySuite;
import java.util.List;
import java.util.Map;

/** The toy suite and its family, of which a test overrides what is to be wrong. */
class AlteredSuite implements Suite<Bowl, double[]> {
    private final ToySuite toy = new ToySuite();

    @Override
    public String name() {
        return toy.name();
    }

    @Override
    public String version() {
        return toy.version();
    }

    @Override
    public String source() {
        return toy.source();
    }

    @Override
    public Family<Bowl> family() {
        return toy.family();
    }

    @Override
    public List<Instance<Bowl>> instances(Data data) {
        return toy.instances();
    }

    @Override
    public List<Solver<Bowl, double[], ?>> solvers() {
        return toy.solvers();
    }

    @Override
    public List<Metric<Bowl, double[]>> metrics() {
        return toy.metrics();
    }

    @Override
    public List<String> work() {
        return toy.work();
    }

    @Override
    public List<Claim> claims() {
        return toy.claims();
    }

    /** The toy suite with another family. */
    static AlteredSuite of(Family<Bowl> family) {
        return new AlteredSuite() {
            @Override
            public Family<Bowl> family() {
                return family;
            }
        };
    }

    /** The family of the toy suite. */
    static class AlteredFamily implements Family<Bowl> {
        private final Family<Bowl> bowls = new ToySuite().family();

        @Override
        public Bowl counted(Bowl problem, Work work) {
            return bowls.counted(problem, work);
        }

        @Override
        public Map<String, Object> facts(Bowl problem) {
            return bowls.facts(problem);
        }

        @Override
        public Map<String, Object> values(Bowl problem, double[] point) {
            return bowls.values(problem, point);
        }

        @Override
        public Map<String, Object> derivatives(Bowl problem, double[] point) {
            return bowls.derivatives(problem, point);
        }

        @Override
        public long variables(Bowl problem) {
            return bowls.variables(problem);
        }

        @Override
        public long period(Bowl problem, Settings settings) {
            return bowls.period(problem, settings);
        }

        @Override
        public double estimatedSeconds(Bowl problem, Settings settings) {
            return bowls.estimatedSeconds(problem, settings);
        }
    }
}
