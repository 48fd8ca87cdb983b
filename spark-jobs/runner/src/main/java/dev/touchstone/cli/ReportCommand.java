package dev.touchstone.cli;

import dev.touchstone.claims.Claims;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.tables.RunFolder;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes one HTML file that opens offline, of one run or of several.")
final class ReportCommand implements Runnable {
    /** The output for scripts. */
    private record Written(String report, double seconds) {}

    @Mixin
    private RunsOptions runs;

    @Option(names = "--to", paramLabel = "DIR", description = "folder of the report (default: the first run's)")
    private String to;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        long start = System.nanoTime();
        List<RunFolder> found = runs.all();
        String file = to == null ? found.get(0).folder().display("report/index.html") : to + "/index.html";
        List<String> folders = found.stream().map(RunFolder::display).toList();
        ReportWriter.write(folders, Claims.of(folders, ProcessSuites.get()), file);
        if (output.isJson()) {
            output.line(new Written(file, (System.nanoTime() - start) * 1e-9));
        } else {
            output.out().println(file);
        }
    }
}
