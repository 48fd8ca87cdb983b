package dev.touchstone.report;

import dev.touchstone.claims.MeasuredClaim;
import dev.touchstone.tables.CurveRow;
import dev.touchstone.tables.EffortRow;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.SettingsKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The data that a report shows, computed from the contents of its runs. */
record ReportData(
        List<RunContents> runs,
        List<MeasuredClaim> claims,
        String ranking,
        List<Labelled<LeaderboardRow>> leaderboard,
        List<Standing> standings,
        List<CurveSeries> curves,
        List<Labelled<SearchRow>> search,
        List<Profiles.Series> profiles,
        int curveCompetitors,
        long searchCompetitors) {
    private static final int SEARCH_ROWS = 4_000;
    private static final int LEAST_COMPETITORS = 8;

    static ReportData of(List<RunContents> runs, List<MeasuredClaim> claims) {
        var leaderboard =
                Labelled.all(runs, RunContents::leaderboard, row -> row.who().competitor(), row -> row.who()
                        .kind());
        String ranking = ranking(runs, leaderboard);
        List<Standing> standings = Standing.of(leaderboard, ranking);
        List<String> order = standings.stream().map(Standing::competitor).toList();
        var points = Labelled.all(runs, RunContents::curves, CurveRow::competitor, CurveRow::kind);
        var search = Labelled.all(runs, RunContents::search, SearchRow::competitor, any -> SettingsKind.CHOSEN);
        var seen = new TreeMap<String, Set<String>>();
        points.forEach(point -> seen.computeIfAbsent(point.row().instance(), any -> new TreeSet<>())
                .add(point.label()));
        return new ReportData(
                runs,
                claims,
                ranking,
                leaderboard,
                standings,
                CurveSeries.of(points, orders(leaderboard, ranking)),
                best(search, order),
                Profiles.of(Labelled.all(runs, RunContents::efforts, EffortRow::competitor, EffortRow::kind)),
                seen.values().stream().mapToInt(Set::size).max().orElse(0),
                search.stream().map(Labelled::label).distinct().count());
    }

    /** The competitors of each instance in the order of their mean ranks there, default settings behind all others. */
    private static Map<String, List<String>> orders(List<Labelled<LeaderboardRow>> rows, String ranking) {
        Comparator<Labelled<LeaderboardRow>> order =
                Comparator.comparing(labelled -> labelled.row().who().kind() == SettingsKind.DEFAULT);
        return rows.stream()
                .filter(labelled -> labelled.row().measure().metric().equals(ranking))
                .sorted(order.thenComparing(labelled -> labelled.row().meanRank())
                        .thenComparing(Labelled::label))
                .collect(Collectors.groupingBy(
                        labelled -> labelled.row().who().instance(),
                        TreeMap::new,
                        Collectors.mapping(Labelled::label, Collectors.toList())));
    }

    /** The ranking metric of the first run; the metric of the first row if the run names none that has rows. */
    private static String ranking(List<RunContents> runs, List<Labelled<LeaderboardRow>> rows) {
        String named = runs.get(0).record().rankingMetric();
        boolean known = rows.stream()
                .anyMatch(labelled -> labelled.row().measure().metric().equals(named));
        return known || rows.isEmpty() ? named : rows.get(0).row().measure().metric();
    }

    /** The searches of the best competitors: of as many as fit into the file, but of eight at least. */
    private static List<Labelled<SearchRow>> best(List<Labelled<SearchRow>> rows, List<String> order) {
        long competitors = rows.stream().map(Labelled::label).distinct().count();
        long fit = Math.max(LEAST_COMPETITORS, SEARCH_ROWS * competitors / Math.max(1, rows.size()));
        Set<String> kept = order.stream().limit(fit).collect(Collectors.toSet());
        return rows.stream().filter(labelled -> kept.contains(labelled.label())).toList();
    }
}
