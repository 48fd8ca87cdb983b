package dev.touchstone.report;

import dev.touchstone.tables.SettingsKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A row with the label of its competitor in the report: the competitor's name, with {@code (default)} for default
 * settings, and with the run in a report of several.
 */
record Labelled<T>(String label, T row) {
    /** The rows of all runs with the labels of their competitors. */
    static <T> List<Labelled<T>> all(
            List<RunContents> runs,
            Function<RunContents, List<T>> rows,
            Function<T, String> competitor,
            Function<T, SettingsKind> kind) {
        var labelled = new ArrayList<Labelled<T>>();
        for (RunContents run : runs) {
            String suffix = runs.size() > 1 ? " @ " + run.id() : "";
            for (T row : rows.apply(run)) {
                labelled.add(new Labelled<>(label(competitor.apply(row), kind.apply(row)) + suffix, row));
            }
        }
        return labelled;
    }

    private static String label(String competitor, SettingsKind kind) {
        return kind == SettingsKind.DEFAULT ? competitor + " (default)" : competitor;
    }
}
