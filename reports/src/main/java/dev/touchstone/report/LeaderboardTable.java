package dev.touchstone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The {@code leaderboard/} of a run. */
public final class LeaderboardTable {
    private static final List<String> COLUMNS =
            List.of(("suite instance competitor arm solver settings kind metric unit goal replicates failures median"
                            + " lower_quartile upper_quartile low high mean_rank reached steps_to_target"
                            + " seconds_to_target tuning_trials tuning_cpu_seconds edge")
                    .split(" "));

    private LeaderboardTable() {}

    /**
     * All rows, in the order of the table's files.
     *
     * @param runFolder a local path or a Hadoop URI
     * @throws java.io.UncheckedIOException if the table cannot be read
     */
    public static List<LeaderboardRow> read(String runFolder) {
        return read(new RunFolder(runFolder));
    }

    static List<LeaderboardRow> read(RunFolder folder) {
        var rows = new ArrayList<LeaderboardRow>();
        folder.forEach("leaderboard", COLUMNS, fields -> rows.add(row(fields)));
        return rows;
    }

    static LeaderboardRow.Kind kind(Fields fields) {
        return LeaderboardRow.Kind.valueOf(fields.text("kind").toUpperCase(Locale.ROOT));
    }

    private static LeaderboardRow row(Fields fields) {
        return new LeaderboardRow(
                fields.text("suite"),
                fields.text("instance"),
                fields.text("competitor"),
                fields.text("arm"),
                fields.text("solver"),
                fields.words("settings"),
                kind(fields),
                fields.text("metric"),
                fields.text("unit"),
                fields.text("goal"),
                (int) fields.whole("replicates"),
                fields.counts("failures"),
                fields.number("median"),
                fields.number("lower_quartile"),
                fields.number("upper_quartile"),
                fields.number("low"),
                fields.number("high"),
                fields.number("mean_rank"),
                fields.number("reached"),
                fields.number("steps_to_target"),
                fields.number("seconds_to_target"),
                (int) fields.whole("tuning_trials"),
                fields.number("tuning_cpu_seconds"),
                fields.list("edge"));
    }
}
