package dev.touchstone.report;

import dev.touchstone.tables.CurveRow;
import dev.touchstone.tables.EffortRow;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.RunRecord;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.Table;
import java.util.List;

/** The contents of a run that a report needs. */
record RunContents(
        String id,
        RunRecord record,
        List<LeaderboardRow> leaderboard,
        List<CurveRow> curves,
        List<SearchRow> search,
        List<EffortRow> efforts,
        OutcomeCounts outcomes) {

    static RunContents read(String uri) {
        RunFolder run = RunFolder.at(uri);
        var outcomes = new OutcomeCounts();
        run.forEach(Table.TRIALS.part(EndedTrial.class), outcomes::add);
        return new RunContents(
                run.id(),
                run.record(),
                run.rows(Table.LEADERBOARD.part(LeaderboardRow.class)),
                run.rows(Table.CURVES),
                run.rows(Table.SEARCH),
                run.rows(Table.EFFORT),
                outcomes);
    }
}
