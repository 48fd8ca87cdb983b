package dev.touchstone.report;

import dev.touchstone.report.LeaderboardRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A row with the name its entrant goes by in the report: a competitor with default settings is another
 * entrant than the same competitor tuned, and so is the competitor of another run.
 */
record Entered<T>(String entrant, T row) {
    /** The rows of all the runs under the names of their entrants. */
    static <T> List<Entered<T>> all(
            List<RunContents> runs,
            Function<RunContents, List<T>> rows,
            Function<T, String> competitor,
            Function<T, Kind> kind) {
        var entered = new ArrayList<Entered<T>>();
        for (RunContents run : runs) {
            String suffix = runs.size() > 1 ? " @ " + run.name() : "";
            for (T row : rows.apply(run)) {
                entered.add(new Entered<>(name(competitor.apply(row), kind.apply(row)) + suffix, row));
            }
        }
        return entered;
    }

    private static String name(String competitor, Kind kind) {
        return kind == Kind.DEFAULT ? competitor + " (default)" : competitor;
    }
}
