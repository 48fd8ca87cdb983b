package dev.touchstone.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.touchstone.report.LeaderboardRow;
import dev.touchstone.report.LeaderboardTable;
import dev.touchstone.spark.RunFacts;
import dev.touchstone.storage.RunPaths;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "leaderboard", mixinStandardHelpOptions = true, description = "Prints the leaderboards of runs.")
final class LeaderboardCommand implements Runnable {
    private static final ObjectMapper JSON =
            new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    private static final int MOST_PRINTED = 60;

    @Parameters(arity = "1..*", paramLabel = "RUN", description = "ids below --out, or folders")
    private List<String> runs;

    @Option(names = "--out", paramLabel = "DIR", description = "folder of runs (default: ${DEFAULT-VALUE})")
    private String out = "runs";

    @Option(names = "--suite", paramLabel = "S", description = "of this suite alone")
    private String suite;

    @Option(names = "--metric", paramLabel = "M", description = "by this metric (default: the one that ranks)")
    private String metric;

    @Option(names = "--json", description = "one JSON object a line, every row")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter to = spec.commandLine().getOut();
        for (String run : runs) {
            RunPaths paths = RunPaths.existing(out, run);
            if (json) {
                LeaderboardTable.read(paths.display("")).stream()
                        .filter(row -> suite == null || row.suite().equals(suite))
                        .filter(row -> metric == null || row.metric().equals(metric))
                        .forEach(row -> to.println(line(row)));
            } else {
                print(to, paths, metric);
            }
        }
    }

    private static String line(LeaderboardRow row) {
        return JsonLines.of(
                JSON.convertValue(row, new com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>>() {}));
    }

    /**
     * A table for people, best first on each instance; default settings are left to the report where
     * tuned ones are there.
     *
     * @param metric null for the one that ranks
     */
    static void print(PrintWriter to, RunPaths run, String metric) {
        String wanted = metric == null ? RunFacts.rankingMetric(run) : metric;
        List<LeaderboardRow> rows = LeaderboardTable.read(run.display("")).stream()
                .filter(row -> row.metric().equals(wanted) && row.kind() != LeaderboardRow.Kind.DEFAULT)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "the leaderboard of run %s has no metric \"%s\"".formatted(run.run(), wanted));
        }
        to.printf("%s (%s, %s)%n", wanted, rows.get(0).goal(), rows.get(0).unit());
        var table = new TextTable(
                "instance",
                "competitor",
                "settings",
                "median",
                "95 % low",
                "high",
                "rank",
                "to target",
                "failed",
                "n",
                "edge");
        rows.stream().limit(MOST_PRINTED).forEach(row -> table.add(cells(row)));
        to.print(table);
        if (rows.size() > MOST_PRINTED) {
            to.printf("... %,d more rows in the report%n", rows.size() - MOST_PRINTED);
        }
    }

    private static String[] cells(LeaderboardRow row) {
        return new String[] {
            row.instance(),
            row.competitor(),
            row.kind().word(),
            TextTable.number(row.median()),
            TextTable.number(row.low()),
            TextTable.number(row.high()),
            TextTable.number(row.meanRank()),
            TextTable.number(row.stepsToTarget()),
            Integer.toString(row.failed()),
            Integer.toString(row.replicates()),
            String.join(" ", row.edge())
        };
    }
}
