package dev.touchstone.cli;

import dev.touchstone.api.Suites;
import dev.touchstone.claims.ClaimLine;
import dev.touchstone.claims.Claims;
import dev.touchstone.claims.MeasuredClaim;
import dev.touchstone.cost.Estimates;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.Grid;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.spark.Sessions;
import dev.touchstone.sweep.GridRun;
import dev.touchstone.sweep.Repeated;
import dev.touchstone.sweep.Summary;
import dev.touchstone.tables.RunFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a grid on Spark and folds its leaderboard and its report.",
            "With --resume, runs exactly what the run lacks of the grid as it is now, so that a grid with more seeds or one more arm costs the new trials only.",
            "With --trial and --from, runs one trial again and says whether it equals the stored one."
        })
final class RunCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Parameters(arity = "0..1", paramLabel = "GRID", description = "a grid file; 'touchstone list grids' names some")
    private Path grid;

    @Option(names = "--out", paramLabel = "DIR", description = "folder of runs (default: ${DEFAULT-VALUE})")
    private String out = "runs";

    @Option(
            names = "--name",
            paramLabel = "RUN",
            description = "id of the new run (default: the grid's name and the time)")
    private String name;

    @Option(names = "--resume", paramLabel = "RUN", description = "go on with this run of the folder of runs")
    private String resume;

    @Option(
            names = "--master",
            paramLabel = "M",
            description = "Spark master (default: as spark-submit says, else local[*])")
    private String master;

    @Option(
            names = "--chunk-tasks",
            paramLabel = "N",
            description = "Spark tasks in each chunk of trials (default: 1 on one machine, more on a cluster)")
    private int chunkTasks;

    @Option(names = "--json", description = "a last line for scripts")
    private boolean json;

    @ArgGroup(exclusive = false)
    private Again again;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    /** One trial once more. */
    static final class Again {
        @Option(names = "--trial", required = true, paramLabel = "ID", description = "run this trial again")
        private String trial;

        @Option(names = "--from", required = true, paramLabel = "RUN", description = "of this run")
        private String run;
    }

    @Override
    public Integer call() throws IOException {
        if (again != null) {
            return repeat();
        }
        if (grid == null) {
            throw new IllegalArgumentException(
                    "missing GRID; 'touchstone list grids' names those that come with the project");
        }
        Suites suites = DataOption.suites();
        ProblemCache problems = data.problems();
        Grid checked = GridSource.read(grid, suites, problems);
        RunFolder paths = paths(checked);
        Estimates estimates = GridSource.estimates(grid, checked, suites, problems, out);
        System.err.printf("run %s: at most %,d trials, %s%n", paths.id(), checked.trials(), checked.suite());
        GridSource.warnings(checked, estimates.unbuildable()).forEach(System.err::println);
        try (SparkSession spark = Sessions.open("touchstone " + paths.id(), master)) {
            int tasks = chunkTasks > 0 ? chunkTasks : Sessions.tasksPerChunk(spark);
            var request = new GridRun.Request(checked, data.folder(), tasks, estimates);
            return report(new GridRun(spark, request, paths, System.err).run(), paths);
        }
    }

    private int repeat() throws IOException {
        RunFolder paths = RunFolder.existing(out, again.run);
        try (SparkSession spark = Sessions.open("touchstone trial " + again.trial, master)) {
            Repeated repeated = Repeated.of(spark, paths, data.folder(), again.trial);
            return Repeat.print(
                    spec.commandLine().getOut(), repeated, paths, json ? OutputFormat.JSON : OutputFormat.PEOPLE);
        }
    }

    private RunFolder paths(Grid checked) {
        if (resume == null) {
            String stamped = checked.name() + "-" + STAMP.format(LocalDateTime.now(ZoneOffset.UTC));
            RunFolder paths = RunFolder.of(out, name == null ? stamped : name);
            if (paths.isThere()) {
                throw new IllegalArgumentException(
                        "run %s is there already; go on with it by --resume %s".formatted(paths.id(), paths.id()));
            }
            return paths;
        }
        return RunFolder.existing(out, resume);
    }

    /** Holds the suite's claims against the run, and keeps what came of it with the run. */
    private static List<MeasuredClaim> claims(RunFolder paths) {
        List<MeasuredClaim> claims = Claims.of(List.of(paths.display()), DataOption.suites());
        paths.folder().write("claims.json", JsonLines.array(ClaimLine.all(claims)));
        System.err.printf("claims: %s; touchstone claims %s%n", Claims.summary(claims), paths.display());
        return claims;
    }

    private int report(Summary summary, RunFolder paths) {
        PrintWriter out = spec.commandLine().getOut();
        String report = paths.folder().display("report/index.html");
        List<MeasuredClaim> claims = claims(paths);
        if (summary.ran() > 0 || !paths.folder().exists("report/index.html")) {
            ReportWriter.write(List.of(paths.display()), claims, report);
        }
        if (json) {
            var line = new LinkedHashMap<String, Object>();
            line.put("run", summary.run());
            line.put("trials", summary.trials());
            line.put("ran", summary.ran());
            line.put("finished", summary.finished());
            line.put("failed", summary.failed());
            line.put("wall_seconds", summary.wallSeconds());
            line.put("cpu_seconds", summary.cpuSeconds());
            line.put("leaderboard", summary.leaderboard());
            line.put("report", report);
            out.println(JsonLines.of(line));
        } else {
            LeaderboardCommand.print(out, paths, null);
            out.printf("%nrun     %s%nreport  %s%n", paths.display(), report);
        }
        out.flush();
        if (summary.lostChunks() > 0) {
            System.err.printf("%d chunks were lost; go on with --resume %s%n", summary.lostChunks(), summary.run());
            return Exit.BROKEN;
        }
        return summary.finished() == 0 ? Exit.NOTHING_MEASURED : Exit.FINE;
    }
}
