package dev.touchstone.cli;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Words;
import dev.touchstone.leaderboard.RankedMetric;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** The lines of {@code list}: records for scripts, a title and a text for people. */
interface Listed {
    /** The name within its suite. */
    String name();

    /** The name of the suite; empty where it has none. */
    default String suite() {
        return "";
    }

    /** The source of the thing. */
    String source();

    /** The name, behind its suite's where it has one. */
    default String title() {
        return suite().isEmpty() ? name() : suite() + "/" + name();
    }

    /** The text beside the title. */
    default String text() {
        return source();
    }

    /** A suite. */
    record ASuite(String name, String source, String version) implements Listed {
        static ASuite of(Suite<?, ?> suite) {
            return new ASuite(suite.name(), suite.source(), suite.version());
        }
    }

    /** An instance. */
    record AnInstance(String name, String suite, String source) implements Listed {
        static AnInstance of(Suite<?, ?> suite, Instance<?> instance) {
            return new AnInstance(instance.name(), suite.name(), instance.source());
        }
    }

    /** A solver with its default settings. */
    record ASolver(String name, String suite, String source, SortedMap<String, String> settings) implements Listed {
        static ASolver of(Suite<?, ?> suite, Solver<?, ?, ?> solver) {
            return new ASolver(
                    solver.name(),
                    suite.name(),
                    solver.source(),
                    Settings.of(solver.defaults()).values());
        }
    }

    /** A metric, or a unit of work that is ranked. */
    record AMetric(String name, String suite, String source, String unit, String goal) implements Listed {
        static AMetric of(Suite<?, ?> suite, RankedMetric metric) {
            String goal = Words.of(metric.goal());
            return new AMetric(metric.name(), suite.name(), goal + ", unit " + metric.unit(), metric.unit(), goal);
        }
    }

    /** A claim with the names of its cases. */
    record AClaim(
            String name,
            String suite,
            String source,
            String statement,
            String metric,
            String relation,
            double threshold,
            String reducedGrid,
            String fullGrid,
            List<String> cases)
            implements Listed {
        static AClaim of(Suite<?, ?> suite, Claim claim) {
            return new AClaim(
                    claim.name(),
                    suite.name(),
                    claim.source(),
                    claim.statement(),
                    claim.metric(),
                    Words.spaced(claim.relation()),
                    claim.threshold(),
                    claim.reducedGrid(),
                    claim.fullGrid(),
                    claim.cases().stream().map(Claim.Case::name).toList());
        }

        @Override
        public String text() {
            return statement;
        }
    }

    /** A grid file that comes with the project. */
    record AGrid(String name, String source) implements Listed {
        static AGrid of(Path home, Path grids, Path file) {
            return new AGrid(
                    grids.relativize(file).toString().replace(".yaml", ""),
                    home.relativize(file).toString());
        }
    }
}
