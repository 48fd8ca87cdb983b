package dev.touchstone.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * All of a run that a report needs, in memory.
 *
 * @param record of the run, as it was written; an empty object where there is none
 */
record RunContents(
        String name,
        JsonNode record,
        List<LeaderboardRow> leaderboard,
        List<CurvePoint> curves,
        List<SearchRow> search,
        List<Effort> efforts,
        TrialTally trials) {
    private static final List<String> CURVES = List.of(
            "instance competitor kind metric step elapsed_seconds replicates median lower_quartile upper_quartile"
                    .split(" "));
    private static final List<String> SEARCH =
            List.of("instance competitor tuned metric trials failures median lower_quartile upper_quartile cpu_seconds"
                    .split(" "));

    private static final List<String> EFFORT =
            List.of("instance competitor kind metric tolerance cost variables replicates reached median".split(" "));

    static RunContents read(String uri) {
        var folder = new RunFolder(uri);
        var curves = new ArrayList<CurvePoint>();
        folder.forEach("curves", CURVES, fields -> curves.add(point(fields)));
        var search = new ArrayList<SearchRow>();
        folder.forEach("search", SEARCH, fields -> search.add(searched(fields)));
        var efforts = new ArrayList<Effort>();
        folder.forEach("effort", EFFORT, fields -> efforts.add(effort(fields)));
        var tally = new TrialTally();
        folder.forEach("trials", TrialTally.COLUMNS, tally::add);
        return new RunContents(
                folder.name(), folder.record(), LeaderboardTable.read(folder), curves, search, efforts, tally);
    }

    private static CurvePoint point(Fields fields) {
        return new CurvePoint(
                fields.text("instance"),
                fields.text("competitor"),
                LeaderboardTable.kind(fields),
                fields.text("metric"),
                fields.whole("step"),
                fields.number("elapsed_seconds"),
                (int) fields.whole("replicates"),
                fields.number("median"),
                fields.number("lower_quartile"),
                fields.number("upper_quartile"));
    }

    private static Effort effort(Fields fields) {
        return new Effort(
                fields.text("instance"),
                fields.text("competitor"),
                LeaderboardTable.kind(fields),
                fields.text("metric"),
                fields.number("tolerance"),
                fields.text("cost"),
                fields.whole("variables"),
                (int) fields.whole("replicates"),
                fields.number("reached"),
                fields.number("median"));
    }

    private static SearchRow searched(Fields fields) {
        return new SearchRow(
                fields.text("instance"),
                fields.text("competitor"),
                fields.words("tuned"),
                fields.text("metric"),
                (int) fields.whole("trials"),
                (int) fields.whole("failures"),
                fields.number("median"),
                fields.number("lower_quartile"),
                fields.number("upper_quartile"),
                fields.number("cpu_seconds"));
    }
}
