package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Outcome;
import dev.touchstone.fold.Targets.Target;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow.Series;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.SettingsKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportedTest {
    /** The reported trials by their competitors, kinds, replicates and last values. */
    private static List<String> trials(FoldedRun run) {
        return traced(run).stream()
                .map(trial -> {
                    Reported one = run.reported().get(trial.number());
                    List<Series> trace = trial.trace();
                    String value = trace.isEmpty()
                            ? "nothing"
                            : String.valueOf(trace.get(0).looks().get(0).value());
                    return "%s %s %s %d: %s"
                            .formatted(
                                    one.who().instance(),
                                    one.who().competitor(),
                                    one.who().kind(),
                                    trial.replicate(),
                                    value);
                })
                .toList();
    }

    private static List<Traced> traced(FoldedRun run) {
        var rows = SparkRows.of(Traced.class);
        return run.trials().collectAsList().stream()
                .map(rows::record)
                .sorted(Comparator.comparing(Traced::number).thenComparing(Traced::replicate))
                .toList();
    }

    private static ChunkBuilder searched(String factor, double value) {
        return ChunkBuilder.of("tuned").searched("factor", factor).looks("value", value);
    }

    @Test
    void givenSettingsAreReportedOnHeldOutReplicates() {
        FoldedRun run = FoldedRun.of(
                ChunkBuilder.of("a").heldOut(0).looks("value", 1),
                ChunkBuilder.of("a").heldOut(1).looks("value", 2),
                ChunkBuilder.of("b").heldOut(0).looks("value", 3),
                ChunkBuilder.of("a").on("bowl").heldOut(0).looks("value", 4));
        assertThat(run.reported()).extracting(Reported::number).containsExactly(0, 1, 2);
        assertThat(trials(run))
                .containsExactlyInAnyOrder(
                        "line a GIVEN 0: 1.0", "line a GIVEN 1: 2.0", "line b GIVEN 0: 3.0", "bowl a GIVEN 0: 4.0");
    }

    @Test
    void ofASearchTheWinnerAndTheDefaultAreReported() {
        FoldedRun run = FoldedRun.of(
                searched("1", 8).selection(0),
                searched("2", 4).selection(0),
                searched("1", 1).heldOut(0),
                searched("2", 2).heldOut(0),
                searched("2", 3).heldOut(1),
                searched("0.5", 5).role(Role.DEFAULT).heldOut(0));
        assertThat(trials(run))
                .containsExactlyInAnyOrder(
                        "line tuned DEFAULT 0: 5.0", "line tuned CHOSEN 0: 2.0", "line tuned CHOSEN 1: 3.0");
        assertThat(run.reported()).extracting(Reported::replicates).containsExactly(1, 2);
        assertThat(run.reported())
                .extracting(Reported::winning)
                .containsOnly(searched("2", 0).summary().tuned());
    }

    @Test
    void aDefaultThatWinsIsThereTwice() {
        FoldedRun run = FoldedRun.of(
                searched("1", 8).selection(0),
                searched("2", 4).selection(0).role(Role.DEFAULT),
                searched("2", 3).role(Role.DEFAULT).heldOut(0));
        assertThat(trials(run)).containsExactlyInAnyOrder("line tuned DEFAULT 0: 3.0", "line tuned CHOSEN 0: 3.0");
    }

    @Test
    void aWinnerIsTheWinnerOnItsInstanceAlone() {
        FoldedRun run = FoldedRun.of(
                searched("1", 1).selection(0),
                searched("2", 2).selection(0),
                searched("1", 10).heldOut(0),
                searched("2", 20).heldOut(0),
                searched("1", 2).on("bowl").selection(0),
                searched("2", 1).on("bowl").selection(0),
                searched("1", 30).on("bowl").heldOut(0),
                searched("2", 40).on("bowl").heldOut(0));
        assertThat(trials(run)).containsExactlyInAnyOrder("line tuned CHOSEN 0: 10.0", "bowl tuned CHOSEN 0: 40.0");
    }

    @Test
    void aPointWinsByAllOfItsSearchedSettings() {
        FoldedRun run = FoldedRun.of(
                searched("1", 1).searched("sweeps", "1").selection(0),
                searched("1", 2).searched("sweeps", "2").selection(0),
                searched("1", 10).searched("sweeps", "1").heldOut(0),
                searched("1", 20).searched("sweeps", "2").heldOut(0));
        assertThat(trials(run)).containsExactly("line tuned CHOSEN 0: 10.0");
    }

    @Test
    void failedTrialsAreReportedWithWhatTheyLeft() {
        assertThat(trials(FoldedRun.of(
                        ChunkBuilder.of("a").heldOut(0).ended(Outcome.Kind.CRASHED),
                        ChunkBuilder.of("a")
                                .heldOut(1)
                                .ended(Outcome.Kind.DIVERGED)
                                .looks("value", 7))))
                .containsExactly("line a GIVEN 0: nothing", "line a GIVEN 1: 7.0");
    }

    @Test
    void aSearchThatFailedEverywhereHasTheFirstOfItsEqualPointsReported() {
        FoldedRun run = FoldedRun.of(
                searched("1", 1).selection(0).ended(Outcome.Kind.CRASHED),
                searched("2", 2).selection(0).ended(Outcome.Kind.CRASHED),
                searched("1", 10).heldOut(0));
        assertThat(trials(run)).containsExactly("line tuned CHOSEN 0: 10.0");
    }

    @Test
    void competitorsHaveTheTargetsOfTheirInstance() {
        FoldedRun run = FoldedRun.of(
                List.of(
                        ChunkBuilder.of("a").looks("value", 8, 0).row(),
                        ChunkBuilder.of("a").on("bowl").looks("value", 12, 4).row()),
                0.25,
                Map.of("bowl", 0.0));
        for (Traced trial : traced(run)) {
            Reported one = run.reported().get(trial.number());
            double bar = one.who().instance().equals("line") ? 2 : 3;
            assertThat(trial.targets())
                    .isEqualTo(one.targets())
                    .contains(new Target("value", 0.25, bar, 1))
                    .hasSize(5);
        }
        assertThat(run.reported()).extracting(one -> one.who().kind()).containsOnly(SettingsKind.GIVEN);
    }
}
