package dev.touchstone.leaderboard;

import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.ValuedRow;
import java.util.List;
import java.util.SortedMap;

/**
 * One competitor on one instance, folded from its trials.
 *
 * @param rows of the leaderboard; ranks and ways to the target are not known yet
 * @param search a row for each point of its search
 * @param winning the searched settings of the winning point; empty where there is none
 */
public record CompetitorFold(
        List<ValuedRow> rows, List<SearchRow> search, SortedMap<String, String> winning, TrialFacts facts) {}
