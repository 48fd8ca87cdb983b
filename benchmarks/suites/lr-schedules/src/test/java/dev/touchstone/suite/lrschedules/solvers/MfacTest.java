package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.RecordedRun;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.suite.lrschedules.fisher.WindowEstimator;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MfacTest {
    private static final Schedule LINEAR = Schedule.of("linear");
    private static final Objective IRIS = SampleData.iris();

    @ParameterizedTest
    @CsvSource({"1e-2, 32, 1e-2, 0.5, 1e-3", "1e-5, 64, 8e-3, 0, 0"})
    void staticAndDynamicEstimatorsGiveTheSameIterates(
            double damping, int gradients, double learningRate, double momentum, double weightDecay) {
        List<List<double[]>> paths = Stream.of(WindowEstimator.DYNAMIC, WindowEstimator.STATIC)
                .map(estimator -> new Mfac.Settings(
                        new TrainingPlan(20, 16, learningRate, LINEAR),
                        new FisherGradients(gradients, damping),
                        momentum,
                        weightDecay,
                        estimator))
                .map(MfacTest::path)
                .toList();
        List<double[]> ofDynamic = paths.get(0);
        List<double[]> ofStatic = paths.get(1);
        assertThat(ofDynamic).hasSize(200);
        for (int t = 0; t < ofDynamic.size(); t++) {
            assertThat(ofDynamic.get(t)).as("step %d", t).containsExactly(ofStatic.get(t), within(1e-6));
        }
        assertThat(IRIS.value(ofDynamic.get(199))).isLessThan(IRIS.value(IRIS.start()) / 2);
    }

    private static List<double[]> path(Mfac.Settings settings) {
        var run = RecordedRun.toTheEnd();
        new Mfac().solve(IRIS, settings, run);
        return run.points();
    }

    /** m = 1, lambda = 1: F^-1 h = h / (1 + h^2) in one dimension. */
    @Test
    void aStepIsThePreconditionedGradientWithDecayInsideAndMomentumOutside() {
        var plan = new TrainingPlan(1, 1, 1, LINEAR);
        var settings = new Mfac.Settings(plan, new FisherGradients(1, 1), 0.5, 0.1, WindowEstimator.DYNAMIC);
        Update update = new Mfac().update(settings, new double[1]);
        double[] x = {10};
        update.step(x, new double[] {1}, 1); // h = 2, v = 0.2
        assertThat(x[0]).isCloseTo(9.8, within(1e-14));
        update.step(x, new double[] {-0.98}, 1); // h = 0, v = 0.1
        assertThat(x[0]).isCloseTo(9.7, within(1e-14));
    }
}
