package dev.touchstone.cli;

import dev.touchstone.api.Suites;
import dev.touchstone.cost.Estimates;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Plan;
import dev.touchstone.spark.ProcessSuites;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Checks a grid, counts its trials and estimates their cost; runs nothing.")
final class PlanCommand implements Runnable {
    /** The output for scripts. */
    private record Planned(Plan plan, SortedMap<String, String> unbuildable, List<String> passedOver) {}

    @Parameters(paramLabel = "GRID", description = "a grid file; 'touchstone list grids' names some")
    private Path grid;

    @Option(
            names = "--slots",
            paramLabel = "N",
            converter = TaskCount.class,
            description = "tasks at a time (default: this machine's cores)")
    private int slots = Runtime.getRuntime().availableProcessors();

    @Mixin
    private OutOption out;

    @Mixin
    private DataOption data;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        Suites suites = ProcessSuites.get();
        ProblemCache problems = data.problems();
        Grid checked = GridSource.read(grid, suites, problems);
        Estimates estimates = GridSource.estimates(grid, checked, suites, problems, out.folder());
        Plan plan = Plan.of(checked, estimates.secondsPerTrial(), estimates.source(), slots);
        if (output.isJson()) {
            output.line(new Planned(plan, estimates.unbuildable(), estimates.passedOver()));
            return;
        }
        print(output.out(), plan);
        GridSource.warnings(checked, estimates).forEach(output.out()::println);
    }

    private static void print(PrintWriter out, Plan plan) {
        out.printf(
                "%,d trials in %,d chunks, about %s core-hours by %s%n%n",
                plan.trials(), plan.chunks(), TextTable.number(plan.estimatedCoreHours()), plan.estimateSource());
        counts(out, "solver", plan.bySolver());
        counts(out, "instance", plan.byInstance());
    }

    private static void counts(PrintWriter out, String header, Map<String, Long> counts) {
        var table = new TextTable(header, "trials");
        counts.forEach((name, trials) -> table.add(name, "%,d".formatted(trials)));
        out.println(table);
    }
}
