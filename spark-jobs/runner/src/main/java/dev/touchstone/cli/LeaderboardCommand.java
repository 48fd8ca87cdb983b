package dev.touchstone.cli;

import dev.touchstone.api.Words;
import dev.touchstone.tables.JsonRows;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.Table;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "leaderboard", mixinStandardHelpOptions = true, description = "Prints the leaderboards of runs.")
final class LeaderboardCommand implements Runnable {
    private static final Table<LeaderboardRow> ROWS = Table.LEADERBOARD.part(LeaderboardRow.class);
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
            RunFolder paths = RunFolder.existing(out, run);
            if (json) {
                paths.rows(ROWS).stream()
                        .filter(row -> suite == null || row.who().suite().equals(suite))
                        .filter(row -> metric == null || row.measure().metric().equals(metric))
                        .forEach(row -> to.println(JsonLines.of(JsonRows.of(row))));
            } else {
                print(to, paths, metric);
            }
        }
    }

    /**
     * A table for people, best first on each instance; default settings are left to the report where
     * tuned ones are there.
     *
     * @param metric null for the one that ranks
     */
    static void print(PrintWriter to, RunFolder run, String metric) {
        String wanted = metric == null ? run.record().rankingMetric() : metric;
        List<LeaderboardRow> rows = run.rows(ROWS).stream()
                .filter(row ->
                        row.measure().metric().equals(wanted) && row.who().kind() != SettingsKind.DEFAULT)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "the leaderboard of run %s has no metric \"%s\"".formatted(run.id(), wanted));
        }
        to.printf(
                "%s (%s, %s)%n",
                wanted,
                Words.of(rows.get(0).measure().goal()),
                rows.get(0).measure().unit());
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
            row.who().instance(),
            row.who().competitor(),
            Words.of(row.who().kind()),
            TextTable.number(row.spread().quartiles().median()),
            TextTable.number(row.spread().low()),
            TextTable.number(row.spread().high()),
            TextTable.number(row.meanRank()),
            TextTable.number(row.toTarget().stepsToTarget()),
            Integer.toString(row.failed()),
            Integer.toString(row.replicates()),
            String.join(" ", row.tuning().edge())
        };
    }
}
