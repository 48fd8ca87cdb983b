package dev.touchstone.suite.lrschedules.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Metric;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefinementCollapsedTest {
    private static final Objective IRIS = SampleData.iris();
    private static final double[] STEADY = {4, 2, 2, 1, 1, 1, 2, 3};

    private final Iterate iterate = new Iterate(IRIS.start());

    @Test
    void nothingReportedIsNoValue() {
        assertThat(value()).isNaN();
    }

    @Test
    void steadyNormsAreZeroAndCollapsedOnesAreOne() {
        Schedule refined = Schedule.of("refined-0.1");
        RefinementCollapsed.report(iterate, refined.fromNorms(STEADY, 2));
        assertThat(value()).isZero();
        double[] falling =
                IntStream.range(0, 100).mapToDouble(t -> Math.exp(-t / 5.0)).toArray();
        RefinementCollapsed.report(iterate, refined.fromNorms(falling, 2));
        assertThat(value()).isOne();
    }

    @Test
    void itsNameIsThatOfTablesAndClaims() {
        assertThat(RefinementCollapsed.metric().name()).isEqualTo("refinement-collapsed");
        assertThat(RefinementCollapsed.metric().goal()).isEqualTo(Metric.Goal.MINIMISE);
    }

    private double value() {
        return RefinementCollapsed.metric().of().applyAsDouble(IRIS, iterate);
    }
}
