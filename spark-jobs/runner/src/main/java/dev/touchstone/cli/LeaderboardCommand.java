package dev.touchstone.cli;

import dev.touchstone.api.Words;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.Table;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "leaderboard", mixinStandardHelpOptions = true, description = "Prints the leaderboards of runs.")
final class LeaderboardCommand implements Runnable {
    private static final Table<LeaderboardRow> ROWS = Table.LEADERBOARD.part(LeaderboardRow.class);
    private static final int MOST_PRINTED = 60;

    @Mixin
    private RunsOptions runs;

    @Option(names = "--suite", paramLabel = "S", description = "print this suite only")
    private String suite;

    @Option(names = "--metric", paramLabel = "M", description = "rank by this metric (default: the suite's first)")
    private String metric;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        for (RunFolder run : runs.all()) {
            if (output.isJson()) {
                run.rows(ROWS).stream()
                        .filter(row -> suite == null || row.who().suite().equals(suite))
                        .filter(row -> metric == null || row.measure().metric().equals(metric))
                        .forEach(output::line);
            } else {
                print(output.out(), run, metric);
            }
        }
    }

    /**
     * Prints a table for people, best first on each instance; default settings are left to the report where tuned
     * ones are there.
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
        LeaderboardRow.Measure measure = rows.get(0).measure();
        to.printf("%s (%s, %s)%n", wanted, Words.of(measure.goal()), measure.unit());
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
