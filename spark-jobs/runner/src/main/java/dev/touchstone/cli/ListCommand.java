package dev.touchstone.cli;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Words;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.leaderboard.RankedMetric;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the suites on the class path and what is in them.")
final class ListCommand implements Runnable {
    enum Kind {
        SUITES,
        INSTANCES,
        SOLVERS,
        METRICS,
        CLAIMS,
        GRIDS
    }

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES} (default: suites)")
    private Kind kind = Kind.SUITES;

    @Option(names = "--suite", paramLabel = "S", description = "of this suite alone")
    private String suite;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            rows().map(JsonLines::of).forEach(out::println);
            return;
        }
        String second =
                switch (kind) {
                    case CLAIMS -> "statement";
                    case GRIDS -> "file";
                    default -> "source";
                };
        var table = new TextTable("name", second);
        rows().forEach(row -> table.add(title(row), String.valueOf(row.get(kind == Kind.GRIDS ? "source" : second))));
        out.print(table);
    }

    private static String title(Map<String, Object> row) {
        return row.containsKey("suite") ? row.get("suite") + "/" + row.get("name") : String.valueOf(row.get("name"));
    }

    private Stream<Map<String, Object>> rows() {
        if (kind == Kind.GRIDS) {
            return grids();
        }
        ProblemCache problems = data.problems();
        List<Suite<?, ?>> suites = suite == null
                ? DataOption.suites().all()
                : List.of(DataOption.suites().named(suite));
        return suites.stream().flatMap(each -> rows(each, problems));
    }

    private <P, S> Stream<Map<String, Object>> rows(Suite<P, S> each, ProblemCache problems) {
        return switch (kind) {
            case SUITES -> Stream.of(row("name", each.name(), "source", each.source(), "version", each.version()));
            case INSTANCES -> problems.instances(each).stream().map(instance -> instance(each, instance));
            case SOLVERS -> each.solvers().stream().map(solver -> solver(each, solver));
            case METRICS -> Stream.concat(
                    each.metrics().stream()
                            .map(metric -> metric(each, metric.name(), metric.unit(), Words.of(metric.goal()))),
                    each.work().stream()
                            .map(RankedMetric::work)
                            .map(work -> metric(each, work.name(), work.unit(), "minimise")));
            case CLAIMS -> each.claims().stream().map(claim -> claim(each, claim));
            case GRIDS -> Stream.empty();
        };
    }

    private static Map<String, Object> instance(Suite<?, ?> suite, Instance<?> instance) {
        return row("name", instance.name(), "suite", suite.name(), "source", instance.source());
    }

    private static Map<String, Object> solver(Suite<?, ?> suite, Solver<?, ?, ?> solver) {
        return row(
                "name",
                solver.name(),
                "suite",
                suite.name(),
                "source",
                solver.source(),
                "settings",
                Settings.of(solver.defaults()).values());
    }

    private static Map<String, Object> metric(Suite<?, ?> suite, String name, String unit, String goal) {
        return row("name", name, "suite", suite.name(), "source", goal + ", unit " + unit, "unit", unit, "goal", goal);
    }

    private static Map<String, Object> claim(Suite<?, ?> suite, Claim claim) {
        return row(
                "name",
                claim.name(),
                "suite",
                suite.name(),
                "source",
                claim.source(),
                "statement",
                claim.statement(),
                "metric",
                claim.metric(),
                "relation",
                Words.spaced(claim.relation()),
                "threshold",
                claim.threshold(),
                "reduced_grid",
                claim.reducedGrid(),
                "full_grid",
                claim.fullGrid(),
                "cases",
                claim.cases().stream().map(Claim.Case::name).toList());
    }

    /** The grid files that come with the project. */
    private static Stream<Map<String, Object>> grids() {
        Path home = Path.of(System.getProperty("touchstone.home", "."));
        Path grids = home.resolve("conf/grids");
        if (!Files.isDirectory(grids)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(grids)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> row(
                            "name",
                            grids.relativize(file).toString().replace(".yaml", ""),
                            "source",
                            home.relativize(file).toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + grids, e);
        }
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
