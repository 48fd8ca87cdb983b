package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.datasets.ShippedSet;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import dev.touchstone.suite.lrschedules.fisher.DynamicInverseFisher;
import dev.touchstone.suite.lrschedules.fisher.Estimator;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MfacTest {
    private static final Schedule LINEAR = Schedule.of("linear");
    private static final Objective IRIS = new SoftmaxRegression(
            ShippedSet.all().stream()
                    .filter(set -> set.name().equals("iris"))
                    .findFirst()
                    .orElseThrow()
                    .load(),
            OptionalDouble.empty());

    /** Remembers every iterate. */
    private static final class Path implements Run<Iterate> {
        private final List<double[]> points = new ArrayList<>();

        @Override
        public boolean proceed(Iterate iterate) {
            points.add(iterate.x().clone());
            return true;
        }

        @Override
        public RandomGenerator random(String stream) {
            return Philox.of("mfac", stream);
        }
    }

    @ParameterizedTest
    @CsvSource({"1e-2, 32, 1e-2, 0.5, 1e-3", "1e-5, 64, 8e-3, 0, 0"})
    void staticAndDynamicEstimatorsGiveTheSameIterates(
            double damping, int gradients, double learningRate, double momentum, double weightDecay) {
        List<List<double[]>> paths = Stream.of(Estimator.DYNAMIC, Estimator.STATIC)
                .map(estimator -> new Mfac.Settings(
                        20, 16, learningRate, LINEAR, gradients, damping, momentum, weightDecay, estimator))
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
        var run = new Path();
        new Mfac().solve(IRIS, settings, run);
        return run.points;
    }

    /** m = 1, lambda = 1: F^-1 h = h / (1 + h^2) in one dimension. */
    @Test
    void aStepIsThePreconditionedGradientWithDecayInsideAndMomentumOutside() {
        Update update = Mfac.update(new DynamicInverseFisher(1, 1, 1), 1, 0.5, 0.1);
        double[] x = {10};
        update.step(x, new double[] {1}, 1); // h = 2, v = 0.2
        assertThat(x[0]).isCloseTo(9.8, within(1e-14));
        update.step(x, new double[] {-0.98}, 1); // h = 0, v = 0.1
        assertThat(x[0]).isCloseTo(9.7, within(1e-14));
    }

    @Test
    void settingsRefuseNonsenseAndSayWhatWouldBeRight() {
        assertThatThrownBy(() -> new Mfac.Settings(1, 1, 1, LINEAR, 0, 1, 0, 0, Estimator.STATIC))
                .hasMessage("gradients must be at least 1, was 0");
        assertThatThrownBy(() -> new Mfac.Settings(1, 1, 1, LINEAR, 1, 0, 0, 0, Estimator.STATIC))
                .hasMessage("damping must be positive, was 0.0");
        assertThatThrownBy(() -> new Mfac.Settings(1, 1, 1, LINEAR, 1, 1, 1, 0, Estimator.STATIC))
                .hasMessage("momentum must be in [0, 1), was 1.0");
        assertThatThrownBy(() -> new Mfac.Settings(1, 1, 1, LINEAR, 1, 1, 0, -1, Estimator.STATIC))
                .hasMessage("weightDecay must be at least 0, was -1.0");
    }
}
