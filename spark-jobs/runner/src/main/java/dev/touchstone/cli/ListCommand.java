package dev.touchstone.cli;

import dev.touchstone.api.Suite;
import dev.touchstone.cli.Listed.AClaim;
import dev.touchstone.cli.Listed.AGrid;
import dev.touchstone.cli.Listed.AMetric;
import dev.touchstone.cli.Listed.ASolver;
import dev.touchstone.cli.Listed.ASuite;
import dev.touchstone.cli.Listed.AnInstance;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.leaderboard.RankedMetric;
import dev.touchstone.spark.ProcessSuites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Lists suites and their instances, solvers, metrics and claims; or the grids that come with the project.")
final class ListCommand implements Runnable {
    enum Listing {
        SUITES,
        INSTANCES,
        SOLVERS,
        METRICS,
        CLAIMS,
        GRIDS
    }

    @Parameters(arity = "0..1", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES} (default: suites)")
    private Listing listing = Listing.SUITES;

    @Option(names = "--suite", paramLabel = "S", description = "list this suite only")
    private String suite;

    @Mixin
    private DataOption data;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        if (output.isJson()) {
            rows().forEach(row -> output.line((Record) row));
            return;
        }
        var table = new TextTable(
                "name", listing == Listing.CLAIMS ? "statement" : listing == Listing.GRIDS ? "file" : "source");
        rows().forEach(row -> table.add(row.title(), row.text()));
        output.out().print(table);
        output.out().flush();
    }

    private Stream<? extends Listed> rows() {
        if (listing == Listing.GRIDS) {
            return grids();
        }
        ProblemCache problems = data.problems();
        List<Suite<?, ?>> suites = suite == null
                ? ProcessSuites.get().all()
                : List.of(ProcessSuites.get().named(suite));
        return suites.stream().flatMap(each -> rows(each, problems));
    }

    private <P, S> Stream<? extends Listed> rows(Suite<P, S> each, ProblemCache problems) {
        return switch (listing) {
            case SUITES -> Stream.of(ASuite.of(each));
            case INSTANCES -> problems.instances(each).stream().map(instance -> AnInstance.of(each, instance));
            case SOLVERS -> each.solvers().stream().map(solver -> ASolver.of(each, solver));
            case METRICS -> RankedMetric.all(each).stream().map(metric -> AMetric.of(each, metric));
            case CLAIMS -> each.claims().stream().map(claim -> AClaim.of(each, claim));
            case GRIDS -> Stream.empty();
        };
    }

    /** The grid files that come with the project. */
    private static Stream<AGrid> grids() {
        Path home = Path.of(System.getProperty("touchstone.home", "."));
        Path grids = home.resolve("conf/grids");
        if (!Files.isDirectory(grids)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(grids)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> AGrid.of(home, grids, file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + grids, e);
        }
    }
}
