package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.engine.Cost;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Planned;
import dev.touchstone.suite.harness.toy.ToySuite;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.TrialRow;
import dev.touchstone.tables.TrialRow.Circumstances;
import dev.touchstone.tables.TrialRow.Figures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The toy suite minimises {@code value} and maximises {@code nearness}; {@code values} is work. */
class TrialRowsTest {
    private static Measurement look(String metric, long step, double value) {
        return new Measurement(metric, step, step * 0.5, value);
    }

    private static Figures figures(Measurement... looks) {
        return TrialRows.figures(new ToySuite(), List.of(looks));
    }

    @Test
    void figuresAreTheFirstTheLastAndTheBestValuesByTheMetricsGoal() {
        Figures figures = figures(
                look("value", 0, 9), look("nearness", 0, 0.25),
                look("value", 1, 4), look("nearness", 1, 0.75),
                look("value", 2, 5), look("nearness", 2, 0.5));
        assertThat(figures.startValues()).isEqualTo(Map.of("value", 9.0, "nearness", 0.25));
        assertThat(figures.finalValues()).isEqualTo(Map.of("value", 5.0, "nearness", 0.5));
        assertThat(figures.bestValues()).isEqualTo(Map.of("value", 4.0, "nearness", 0.75));
    }

    @Test
    void infinitiesAreValuesAndNaNIsTheLastValueOnly() {
        Figures figures = figures(
                look("value", 0, Double.NaN),
                look("value", 1, Double.POSITIVE_INFINITY),
                look("nearness", 0, Double.NEGATIVE_INFINITY),
                look("nearness", 1, Double.NaN));
        assertThat(figures.startValues()).isEqualTo(Map.of("nearness", Double.NEGATIVE_INFINITY));
        assertThat(figures.finalValues()).isEqualTo(Map.of("value", Double.POSITIVE_INFINITY, "nearness", Double.NaN));
        assertThat(figures.bestValues())
                .isEqualTo(Map.of("value", Double.POSITIVE_INFINITY, "nearness", Double.NEGATIVE_INFINITY));
    }

    @Test
    void aMetricThatIsFirstSeenAfterTheStartHasNoStartValue() {
        assertThat(figures(look("value", 4, 1)).startValues()).isEmpty();
    }

    @Test
    void workHasALastValueAlone() {
        Figures figures = figures(look("values", 0, 1), look("values", 3, 8));
        assertThat(figures)
                .isEqualTo(new Figures(0, new TreeMap<>(Map.of("values", 8.0)), new TreeMap<>(), new TreeMap<>()));
    }

    @Test
    void theNumberOfVariablesIsNoMetric() {
        assertThat(figures(look(Measurement.VARIABLES, 0, 3)))
                .isEqualTo(new Figures(3, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    }

    @Test
    void aTrialWithoutAMeasurementHasNoFigures() {
        assertThat(figures()).isEqualTo(new Figures(0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    }

    @Test
    void aRowHasTheTrialItsPlaceItsEndItsUseAndItsTrace() {
        Grid grid = Sweep.grid(
                """
                suite: toy
                instances: [bowl]
                budget: {steps: 4, time: 1m}
                replicates: {selection: 1, held-out: 1}
                arms:
                  arm: {solver: halving, axes: {sweeps: [2]}, tune: {factor: [0.5, 0.25]}}
                """);
        Planned planned = grid.trial(1);
        var result = new TrialResult(
                planned.trial(),
                new Outcome(Outcome.Kind.FAILED, "a reason", List.of("a frame")),
                3,
                new Cost(1.5, 2.5, 77),
                List.of(look("value", 0, 9), look("nearness", 0, 0.5), look("value", 2, 4)),
                Map.of("path", new double[] {9, Double.NaN}));
        var circumstances = new Circumstances("host", "cpu", Isolation.PROCESS);
        ChunkRow row = TrialRows.of(new ToySuite(), planned, result, circumstances);
        TrialRow trial = row.trial();
        assertThat(trial.trial()).isEqualTo(planned.trial().id());
        assertThat(trial.key().settings()).isEqualTo(Map.of("factor", "0.25", "sweeps", "2"));
        assertThat(trial.place())
                .isEqualTo(new TrialRow.GridPlace(
                        "arm", "arm sweeps=2", new TreeMap<>(Map.of("factor", "0.25")), Role.SEARCHED));
        assertThat(trial.ending()).isEqualTo(new TrialRow.Ending(Outcome.Kind.FAILED, "a reason", List.of("a frame")));
        assertThat(trial.used()).isEqualTo(new TrialRow.Used(3, 1.5, 2.5, 77));
        assertThat(trial.circumstances()).isEqualTo(circumstances);
        assertThat(trial.figures().bestValues()).isEqualTo(Map.of("value", 4.0, "nearness", 0.5));
        assertThat(row.trace())
                .containsExactly(
                        new ChunkRow.Series("value", List.of(new ChunkRow.Look(0, 0, 9), new ChunkRow.Look(2, 1, 4))),
                        new ChunkRow.Series("nearness", List.of(new ChunkRow.Look(0, 0, 0.5))));
        assertThat(row.left()).isEqualTo(Map.of("path", List.of(9.0, Double.NaN)));
    }
}
