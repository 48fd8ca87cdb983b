package dev.touchstone.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.report.CurvePoint;
import dev.touchstone.report.LeaderboardRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CompetitorTest {
    private static final RankedMetric LOSS = new RankedMetric("loss", "1", Goal.MINIMISE);

    private final List<TrialSummary> trials = new ArrayList<>();

    @Test
    void theWinnerIsChosenOnSelectionReplicatesAndReportedOnHeldOutOnes() {
        searched("0.1", "selection", 3, "finished", 5, 6);
        searched("1.0", "selection", 3, "finished", 2, 3);
        searched("10.0", "selection", 3, "finished", 4, 4);
        searched("1.0", "held-out", 3, "finished", 7, 8, 9);
        var competitor = new Competitor(trials, List.of(LOSS));
        Entry chosen = competitor.entries().get(0);
        assertThat(chosen.row().kind()).isEqualTo(Kind.CHOSEN);
        assertThat(chosen.row().settings()).containsEntry("rate", "1.0");
        assertThat(chosen.row().median()).isEqualTo(8);
        assertThat(chosen.row().tuningTrials()).isEqualTo(6);
        assertThat(chosen.row().tuningCpuSeconds()).isEqualTo(18);
        assertThat(chosen.row().edge()).isEmpty();
    }

    @Test
    void aWinnerOnTheEdgeOfItsGridIsFlagged() {
        searched("0.1", "selection", 1, "finished", 1);
        searched("1.0", "selection", 1, "finished", 2);
        searched("0.1", "held-out", 1, "finished", 1);
        assertThat(new Competitor(trials, List.of(LOSS)).entries().get(0).row().edge())
                .containsExactly("rate");
    }

    @Test
    void failuresLoseASearchHoweverGoodTheRestIs() {
        searched("0.1", "selection", 1, "finished", 5, 5, 5);
        searched("1.0", "selection", 1, "finished", 0);
        searched("1.0", "selection", 1, "diverged", 0, 0);
        assertThat(new Search(trials, LOSS).winner().orElseThrow()).containsEntry("rate", "0.1");
        assertThat(new Search(trials, LOSS).rows().get(1).failures()).isEqualTo(2);
    }

    @Test
    void defaultsAndFailuresAreCounted() {
        searched("1.0", "selection", 1, "finished", 5);
        add("0.5", "default", "held-out", 0, "finished", 1, 4);
        add("0.5", "default", "held-out", 1, "crashed", 1, Double.NaN);
        Entry entry = new Competitor(trials, List.of(LOSS)).entries().get(0);
        assertThat(entry.row().kind()).isEqualTo(Kind.DEFAULT);
        assertThat(entry.row().failures()).isEqualTo(Map.of("crashed", 1));
        assertThat(entry.row().failed()).isEqualTo(1);
        assertThat(entry.row().median()).isEqualTo(4);
    }

    @Test
    void theValuesByReplicateSayWhichTrialFailed() {
        add("1.0", "given", "held-out", 0, "finished", 1, 4);
        add("1.0", "given", "held-out", 1, "crashed", 1, 3);
        var accuracy = new RankedMetric("accuracy", "1", Goal.MAXIMISE);
        List<Entry> entries = new Competitor(trials, List.of(LOSS, accuracy)).entries();
        assertThat(entries.get(0).replicates()).containsExactly(0, 1);
        assertThat(entries.get(0).values()).containsExactly(4.0, Double.POSITIVE_INFINITY);
        assertThat(entries.get(1).values()).containsExactly(Double.NaN, Double.NEGATIVE_INFINITY);
    }

    @Test
    void ranksArePairedByReplicateAndFailuresComeLastTogether() {
        var a = new MeanRanks.Values(Kind.GIVEN, List.of(0, 1), List.of(1.0, 5.0));
        var b = new MeanRanks.Values(Kind.CHOSEN, List.of(0, 1), List.of(2.0, Double.POSITIVE_INFINITY));
        var c = new MeanRanks.Values(Kind.GIVEN, List.of(0, 1), List.of(2.0, Double.NaN));
        var d = new MeanRanks.Values(Kind.DEFAULT, List.of(0, 1), List.of(0.0, 0.0));
        assertThat(MeanRanks.of(List.of(a, b, c, d), Goal.MINIMISE)).containsExactly(1, 2.5, 2.5, 1);
        assertThat(MeanRanks.of(List.of(a, b), Goal.MAXIMISE)).containsExactly(1.5, 1.5);
    }

    @Test
    void curvesAreFoldedStepByStepOverWhatIsReported() {
        add("1.0", "given", "held-out", 0, "finished", 1, 4);
        add("1.0", "given", "held-out", 1, "finished", 1, 6);
        var curves = new Competitor(trials, List.of(LOSS)).curves();
        assertThat(curves).extracting(CurvePoint::metric).containsExactly("gradients", "loss", "loss");
        assertThat(curves.get(2).step()).isEqualTo(8);
        assertThat(curves.get(2).median()).isEqualTo(5);
        assertThat(curves.get(2).replicates()).isEqualTo(2);
    }

    @Test
    void workIsRankedLikeAMetricAndNoneIsZero() {
        add("1.0", "given", "held-out", 0, "finished", 1, 4);
        add("1.0", "given", "held-out", 1, "diverged", 1, 4);
        List<RankedMetric> ranked =
                List.of(LOSS, RankedMetric.work("gradients"), RankedMetric.work("steps"), RankedMetric.work("flops"));
        List<Entry> entries = new Competitor(trials, ranked).entries();
        assertThat(entries)
                .extracting(Entry::values)
                .containsExactly(
                        List.of(4.0, Double.POSITIVE_INFINITY),
                        List.of(16.0, Double.POSITIVE_INFINITY),
                        List.of(8.0, Double.POSITIVE_INFINITY),
                        List.of(0.0, Double.POSITIVE_INFINITY));
        assertThat(entries.get(1).row().unit()).isEqualTo("count");
    }

    @Test
    void aCostIsTheOneAtTheFirstLookWithinTheTolerance() {
        add("1.0", "given", "held-out", 0, "finished", 1, 4);
        add("1.0", "given", "held-out", 1, "finished", 1, 60);
        var efforts = new Competitor(trials, List.of(LOSS)).efforts(new TreeMap<>(Map.of(1e-1, 10.0, 1e-3, 1.0)));
        assertThat(efforts)
                .filteredOn(e -> e.tolerance() == 1e-1)
                .extracting(e -> e.cost() + " " + e.median() + " " + e.reached() + " " + e.variables())
                .containsExactly("gradients 16.0 0.5 7", "seconds 1.0 0.5 7", "steps 8.0 0.5 7");
        assertThat(efforts).filteredOn(e -> e.tolerance() == 1e-3).allSatisfy(e -> assertThat(e.reached())
                .isZero());
    }

    private void searched(String rate, String split, double cpuSeconds, String outcome, double... values) {
        for (int i = 0; i < values.length; i++) {
            add(rate, "searched", split, i, outcome, cpuSeconds, values[i]);
        }
    }

    private void add(String rate, String role, String split, int replicate, String outcome, double cpu, double value) {
        var settings = new TreeMap<>(Map.of("rate", rate));
        var trace = List.of(
                new Measurement(Measurement.VARIABLES, 0, 0, 7),
                new Measurement("loss", 0, 0, 100),
                new Measurement("loss", 8, 1, value),
                new Measurement("gradients", 8, 1, 16));
        trials.add(new TrialSummary(
                "s",
                "i",
                "arm",
                "arm",
                "solver",
                settings,
                settings,
                role,
                split,
                replicate,
                outcome,
                cpu,
                trace,
                new TreeMap<>()));
    }
}
