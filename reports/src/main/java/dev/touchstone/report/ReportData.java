package dev.touchstone.report;

import dev.touchstone.claims.MeasuredClaim;
import dev.touchstone.report.LeaderboardRow.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the report shows, from the contents of its runs. */
record ReportData(
        List<RunContents> runs,
        List<MeasuredClaim> claims,
        String ranking,
        List<Entered<LeaderboardRow>> leaderboard,
        List<Standing> standings,
        List<CurveSeries> curves,
        List<Entered<SearchRow>> search,
        List<Profiles.Series> profiles,
        int curveEntrants,
        long searchEntrants) {
    private static final int SEARCH_ROWS = 4_000;
    private static final int LEAST_ENTRANTS = 8;

    static ReportData of(List<RunContents> runs, List<MeasuredClaim> claims) {
        var leaderboard = Entered.all(runs, RunContents::leaderboard, LeaderboardRow::competitor, LeaderboardRow::kind);
        String ranking = ranking(runs, leaderboard);
        List<Standing> standings = Standing.of(leaderboard, ranking);
        List<String> order = standings.stream().map(Standing::entrant).toList();
        var points = Entered.all(runs, RunContents::curves, CurvePoint::competitor, CurvePoint::kind);
        var search = Entered.all(runs, RunContents::search, SearchRow::competitor, any -> Kind.CHOSEN);
        var seen = new TreeMap<String, Set<String>>();
        points.forEach(point -> seen.computeIfAbsent(point.row().instance(), any -> new TreeSet<>())
                .add(point.entrant()));
        return new ReportData(
                runs,
                claims,
                ranking,
                leaderboard,
                standings,
                CurveSeries.of(points, orders(leaderboard, ranking)),
                best(search, order),
                Profiles.of(Entered.all(runs, RunContents::efforts, Effort::competitor, Effort::kind)),
                seen.values().stream().mapToInt(Set::size).max().orElse(0),
                search.stream().map(Entered::entrant).distinct().count());
    }

    /** The entrants of each instance by their mean rank there, default settings behind all others. */
    private static Map<String, List<String>> orders(List<Entered<LeaderboardRow>> rows, String ranking) {
        Comparator<Entered<LeaderboardRow>> order =
                Comparator.comparing(entered -> entered.row().kind() == Kind.DEFAULT);
        return rows.stream()
                .filter(entered -> entered.row().metric().equals(ranking))
                .sorted(order.thenComparing(entered -> entered.row().meanRank()).thenComparing(Entered::entrant))
                .collect(Collectors.groupingBy(
                        entered -> entered.row().instance(),
                        TreeMap::new,
                        Collectors.mapping(Entered::entrant, Collectors.toList())));
    }

    /** The first metric that the first run names and ranks by; without a record, the first row's. */
    private static String ranking(List<RunContents> runs, List<Entered<LeaderboardRow>> rows) {
        String named = runs.get(0).record().path("metrics").path(0).path("name").asText("");
        boolean known = rows.stream().anyMatch(entered -> entered.row().metric().equals(named));
        return known || rows.isEmpty() ? named : rows.get(0).row().metric();
    }

    /** The search of the entrants at the top of the order: of all where they fit the file, of eight at least. */
    private static List<Entered<SearchRow>> best(List<Entered<SearchRow>> rows, List<String> order) {
        long entrants = rows.stream().map(Entered::entrant).distinct().count();
        long fit = Math.max(LEAST_ENTRANTS, SEARCH_ROWS * entrants / Math.max(1, rows.size()));
        Set<String> kept = order.stream().limit(fit).collect(Collectors.toSet());
        return rows.stream().filter(entered -> kept.contains(entered.entrant())).toList();
    }
}
