package dev.touchstone.cli;

import dev.touchstone.api.Suites;
import dev.touchstone.cost.Estimates;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Plan;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Checks a grid and says what it would run and cost; runs nothing.")
final class PlanCommand implements Runnable {
    @Parameters(paramLabel = "GRID", description = "a grid file")
    private Path grid;

    @Option(names = "--slots", paramLabel = "N", description = "tasks at a time (default: this machine's cores)")
    private int slots = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder of runs, for recorded costs (default: ${DEFAULT-VALUE})")
    private String history = "runs";

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Suites suites = DataOption.suites();
        ProblemCache problems = data.problems();
        Grid checked = GridSource.read(grid, suites, problems);
        Estimates estimates = GridSource.estimates(grid, checked, suites, problems, history);
        Plan plan = Plan.of(checked, estimates.secondsPerTrial(), estimates.source(), slots);
        print(spec.commandLine().getOut(), plan, estimates.unbuildable());
        if (!json) {
            GridSource.warnings(checked, estimates.unbuildable())
                    .forEach(spec.commandLine().getOut()::println);
        }
    }

    private void print(PrintWriter out, Plan plan, Map<String, String> unbuildable) {
        if (json) {
            var object = new LinkedHashMap<String, Object>();
            object.put("trials", plan.trials());
            object.put("by_solver", plan.bySolver());
            object.put("by_instance", plan.byInstance());
            object.put("estimated_core_hours", plan.estimatedCoreHours());
            object.put("estimate_source", plan.estimateSource());
            object.put("chunks", plan.chunks());
            object.put("unbuildable", unbuildable);
            out.println(JsonLines.of(object));
            return;
        }
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
