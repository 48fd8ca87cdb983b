package dev.touchstone.cli;

import dev.touchstone.claims.Claims;
import dev.touchstone.report.ReportWriter;
import dev.touchstone.tables.RunFolder;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes one HTML file that opens offline, of one run or of several.")
final class ReportCommand implements Runnable {
    @Parameters(arity = "1..*", paramLabel = "RUN", description = "ids below --out, or folders")
    private List<String> runs;

    @Option(names = "--out", paramLabel = "DIR", description = "folder of runs (default: ${DEFAULT-VALUE})")
    private String out = "runs";

    @Option(names = "--to", paramLabel = "DIR", description = "folder of the report (default: the first run's)")
    private String to;

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        long start = System.nanoTime();
        List<RunFolder> found =
                runs.stream().map(run -> RunFolder.existing(out, run)).toList();
        String file = to == null ? found.get(0).folder().display("report/index.html") : to + "/index.html";
        List<String> folders = found.stream().map(run -> run.display()).toList();
        ReportWriter.write(folders, Claims.of(folders, DataOption.suites()), file);
        PrintWriter line = spec.commandLine().getOut();
        if (json) {
            var object = new LinkedHashMap<String, Object>();
            object.put("report", file);
            object.put("seconds", (System.nanoTime() - start) * 1e-9);
            line.println(JsonLines.of(object));
        } else {
            line.println(file);
        }
    }
}
