package dev.touchstone.report;

import dev.touchstone.api.Outcome;
import dev.touchstone.api.Split;
import dev.touchstone.tables.CurveRow;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.LeaderboardRow.Measure;
import dev.touchstone.tables.LeaderboardRow.Spread;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.Quartiles;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.SettingsKind;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The rows of the page's tables; {@code competitor} is the label of a {@link Labelled} row. */
final class PageRows {
    private PageRows() {}

    /** A line of the leaderboard, with settings, failures and edges as text. */
    record BoardLine(
            String instance,
            String competitor,
            String solver,
            String settings,
            SettingsKind kind,
            Measure measure,
            int replicates,
            int failed,
            String failures,
            Spread spread,
            double meanRank,
            ToTarget toTarget,
            String edge) {

        static BoardLine of(Labelled<LeaderboardRow> labelled) {
            LeaderboardRow row = labelled.row();
            return new BoardLine(
                    row.who().instance(),
                    labelled.label(),
                    row.who().solver(),
                    joined(row.who().settings()),
                    row.who().kind(),
                    row.measure(),
                    row.replicates(),
                    row.failed(),
                    joined(row.failures()),
                    row.spread(),
                    row.meanRank(),
                    row.toTarget(),
                    String.join(", ", row.tuning().edge()));
        }

        private static String joined(SortedMap<String, ?> map) {
            return map.entrySet().stream().map(BoardLine::pair).collect(Collectors.joining(", "));
        }

        private static String pair(Map.Entry<String, ?> entry) {
            return entry.getKey() + "=" + entry.getValue();
        }
    }

    /** A curve. Its points are the next {@code points} rows of another table. */
    record CurveLine(String competitor, String instance, String metric, int points) {
        static CurveLine of(CurveSeries curve) {
            return new CurveLine(
                    curve.label(),
                    curve.instance(),
                    curve.metric(),
                    curve.points().size());
        }
    }

    /** A point of a curve. */
    record CurvePoint(long step, double elapsedSeconds, Quartiles values) {
        static CurvePoint of(CurveRow row) {
            return new CurvePoint(row.step(), row.elapsedSeconds(), row.values());
        }
    }

    /** A point of a search. */
    record SearchPoint(
            String competitor,
            String instance,
            String metric,
            int trials,
            int failures,
            Quartiles values,
            double cpuSeconds,
            SortedMap<String, String> tuned) {

        static SearchPoint of(Labelled<SearchRow> labelled) {
            SearchRow row = labelled.row();
            return new SearchPoint(
                    labelled.label(),
                    row.instance(),
                    row.metric(),
                    row.trials(),
                    row.failures(),
                    row.values(),
                    row.cpuSeconds(),
                    row.tuned());
        }
    }

    /** A profile. Its corners are the next {@code corners} rows of another table. */
    record ProfileLine(String kind, String metric, String tolerance, String cost, String competitor, int corners) {
        static ProfileLine of(Profiles.Series profile) {
            return new ProfileLine(
                    profile.kind(),
                    profile.metric(),
                    "%.0e".formatted(profile.tolerance()),
                    profile.cost(),
                    profile.label(),
                    profile.corners().size());
        }
    }

    /** A trial that did not finish. */
    record FailedTrial(
            String trial,
            String instance,
            String solver,
            String competitor,
            Outcome.Kind outcome,
            String reason,
            String frames,
            int replicate,
            Split split,
            double elapsedSeconds,
            double cpuSeconds) {

        static FailedTrial of(EndedTrial trial) {
            return new FailedTrial(
                    trial.trial(),
                    trial.instance(),
                    trial.solver(),
                    trial.competitor(),
                    trial.ending().outcome(),
                    trial.ending().reason(),
                    String.join("\n", trial.ending().frames()),
                    trial.replicate(),
                    trial.split(),
                    trial.elapsedSeconds(),
                    trial.cpuSeconds());
        }
    }

    /**
     * The number of trials of a solver or an instance with an outcome.
     *
     * @param by {@code solver} or {@code instance}
     */
    record OutcomeCount(String by, String name, Outcome.Kind outcome, int trials) {}
}
