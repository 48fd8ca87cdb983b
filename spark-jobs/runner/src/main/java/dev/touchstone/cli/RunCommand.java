package dev.touchstone.cli;

import dev.touchstone.api.Suites;
import dev.touchstone.claims.ClaimLine;
import dev.touchstone.claims.Claims;
import dev.touchstone.claims.MeasuredClaim;
import dev.touchstone.cost.Estimates;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.Grid;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.spark.Sessions;
import dev.touchstone.sweep.GridRun;
import dev.touchstone.sweep.Repeated;
import dev.touchstone.sweep.Summary;
import dev.touchstone.tables.RunFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a grid on Spark, then writes its tables and its report.",
            "With --resume, runs exactly what the run lacks of the grid as it is now: a grid with more seeds or one more arm costs the new trials only.",
            "With --trial and --from, runs one trial again and says whether it equals the stored one."
        })
final class RunCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String REPORT = "report/index.html";

    /** The output for scripts. */
    private record Ended(Summary summary, String report) {}

    @Parameters(arity = "0..1", paramLabel = "GRID", description = "a grid file; 'touchstone list grids' names some")
    private Path grid;

    @Mixin
    private OutOption out;

    @Option(
            names = "--name",
            paramLabel = "RUN",
            description = "id of the new run (default: the grid's name and the time)")
    private String name;

    @Option(names = "--resume", paramLabel = "RUN", description = "continue this run")
    private String resume;

    @Option(
            names = "--master",
            paramLabel = "M",
            description = "Spark master (default: as spark-submit says, else local[*])")
    private String master;

    @Option(
            names = "--chunk-tasks",
            paramLabel = "N",
            converter = TaskCount.class,
            description = "Spark tasks in each chunk of trials (default: 1 on one machine, more on a cluster)")
    private int chunkTasks;

    @ArgGroup(exclusive = false)
    private Again again;

    @Mixin
    private DataOption data;

    @Mixin
    private OutputOptions output;

    /** One trial once more. */
    static final class Again {
        @Option(names = "--trial", required = true, paramLabel = "ID", description = "run this trial again")
        private String trial;

        @Option(names = "--from", required = true, paramLabel = "RUN", description = "the run that has the trial")
        private String run;
    }

    @Override
    public Integer call() throws IOException {
        if (again != null) {
            return repeat();
        }
        if (grid == null) {
            throw new IllegalArgumentException(
                    "missing GRID; 'touchstone list grids' names the grids that come with the project");
        }
        Suites suites = ProcessSuites.get();
        ProblemCache problems = data.problems();
        Grid checked = GridSource.read(grid, suites, problems);
        RunFolder run = runFolder(checked);
        Estimates estimates = GridSource.estimates(grid, checked, suites, problems, out.folder());
        output.err().printf("run %s: at most %,d trials, %s%n", run.id(), checked.trials(), checked.suite());
        GridSource.warnings(checked, estimates).forEach(output.err()::println);
        try {
            return run(checked, estimates, run);
        } catch (IllegalArgumentException e) { // nothing ran
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            if (run.isThere()) {
                output.err().println("go on with: " + toGoOn(run));
            }
            throw e;
        }
    }

    private int run(Grid checked, Estimates estimates, RunFolder run) throws IOException {
        try (SparkSession spark = Sessions.open("touchstone " + run.id(), master)) {
            int tasks = chunkTasks > 0 ? chunkTasks : Sessions.tasksPerChunk(spark);
            var request = new GridRun.Request(checked, data.folder(), tasks, estimates, toGoOn(run));
            return end(new GridRun(spark, request, run, System.err).run(), run);
        }
    }

    /** The command that goes on with a run, for the folder in which this one was given. */
    private String toGoOn(RunFolder run) {
        var words = new ArrayList<>(List.of(System.getProperty("touchstone.command", "./touchstone"), "run"));
        words.add(grid.toString());
        if (!data.folder().isEmpty()) {
            words.addAll(List.of("--data", data.folder()));
        }
        words.addAll(List.of("--out", out.folder(), "--resume", resume == null ? run.id() : resume));
        if (master != null) {
            words.addAll(List.of("--master", master));
        }
        if (chunkTasks > 0) {
            words.addAll(List.of("--chunk-tasks", Integer.toString(chunkTasks)));
        }
        return ShellWords.joined(words);
    }

    private int repeat() throws IOException {
        RunFolder run = RunFolder.existing(out.folder(), again.run);
        try (SparkSession spark = Sessions.open("touchstone trial " + again.trial, master)) {
            return RepeatedTrial.print(Repeated.of(spark, run, data.folder(), again.trial), run, output);
        }
    }

    private RunFolder runFolder(Grid checked) {
        if (resume != null) {
            return RunFolder.begun(out.folder(), resume);
        }
        String stamped = checked.name().replaceAll("[^A-Za-z0-9._-]", "-") + "-"
                + STAMP.format(LocalDateTime.now(ZoneOffset.UTC));
        RunFolder run = RunFolder.of(out.folder(), name == null ? stamped : name);
        if (run.isThere()) {
            throw new IllegalArgumentException(
                    "there is a run %s already; continue it with --resume %s".formatted(run.id(), run.id()));
        }
        return run;
    }

    private int end(Summary summary, RunFolder run) {
        String report = run.folder().display(REPORT);
        List<MeasuredClaim> claims = claims(run);
        if (summary.ran() > 0 || !run.folder().exists(REPORT)) {
            ReportWriter.write(List.of(run.display()), claims, report);
        }
        if (output.isJson()) {
            output.line(new Ended(summary, report));
        } else {
            LeaderboardCommand.print(output.out(), run, null);
            output.out().printf("%nrun     %s%nreport  %s%n", run.display(), report);
            output.out().flush();
        }
        if (summary.lostChunks() > 0) {
            output.err().printf("%d chunks were lost; go on with: %s%n", summary.lostChunks(), toGoOn(run));
            return Exit.BROKEN;
        }
        return summary.finished() == 0 ? Exit.NOTHING_MEASURED : Exit.FINE;
    }

    /** Measures the suite's claims on the run, and writes the verdicts beside its tables. */
    private List<MeasuredClaim> claims(RunFolder run) {
        List<MeasuredClaim> claims = Claims.of(List.of(run.display()), ProcessSuites.get());
        run.folder().write("claims.json", JsonLines.array(ClaimLine.all(claims)));
        output.err().printf("claims: %s; touchstone claims %s%n", Claims.summary(claims), run.display());
        return claims;
    }
}
