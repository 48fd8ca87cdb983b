package dev.touchstone.leaderboard;

import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.ValuedRow;
import java.util.List;
import java.util.SortedMap;

/**
 * The results of a competitor on one instance, folded from its trials.
 *
 * @param rows rows of the leaderboard, whose mean rank and ToTarget are filled in later
 * @param search a row for each point of its search
 * @param winning the searched settings of the winning point; empty if the arm searches nothing
 */
public record CompetitorFold(
        List<ValuedRow> rows, List<SearchRow> search, SortedMap<String, String> winning, TrialFacts facts) {}
