package dev.touchstone.family.learning.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.MatrixFactorisation;
import dev.touchstone.family.learning.problems.MaxAffine;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import dev.touchstone.family.learning.training.Iterate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LearningMetricsTest {
    private static final Objective IRIS = SampleData.iris();

    @Test
    void theTrainingLossRanksAndAccuraciesAreBetterWhenLarger() {
        assertThat(LearningMetrics.all())
                .extracting(Metric::name)
                .containsExactly("train-loss", "train-accuracy", "running-accuracy", "gradient-norm", "gap");
        assertThat(LearningMetrics.all())
                .extracting(Metric::goal)
                .containsExactly(Goal.MINIMISE, Goal.MAXIMISE, Goal.MAXIMISE, Goal.MINIMISE, Goal.MINIMISE);
        assertThat(LearningMetrics.all()).extracting(Metric::unit).containsOnly("1");
    }

    /** Softmax regression at zero: log 3, a third, and the norm of the gradient over all rows. */
    @Test
    void metricsOfClassificationAreOfAllRows() {
        var start = new Iterate(IRIS.start());
        assertThat(value(LearningMetrics.trainLoss(), IRIS, start)).isCloseTo(Math.log(3), within(1e-12));
        assertThat(value(LearningMetrics.trainAccuracy(), IRIS, start)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(value(LearningMetrics.gradientNorm(), IRIS, start))
                .isEqualTo(IRIS.assess(IRIS.start()).gradientNorm());
        assertThat(value(LearningMetrics.runningAccuracy(), IRIS, start)).isNaN();
        start.saw(3, 4);
        start.epochEnds();
        assertThat(value(LearningMetrics.runningAccuracy(), IRIS, start)).isEqualTo(0.75);
    }

    @Test
    void aGapIsTheLossLessTheLeastOne() {
        var iris = new SoftmaxRegression(SampleData.shipped("iris"), OptionalDouble.of(0.04));
        assertThat(value(LearningMetrics.gap(), iris, new Iterate(iris.start())))
                .isCloseTo(Math.log(3) - 0.04, within(1e-12));
        var maxAffine = new MaxAffine(10, 1);
        assertThat(value(LearningMetrics.gap(), maxAffine, new Iterate(maxAffine.start())))
                .isEqualTo(maxAffine.value(maxAffine.start()));
    }

    @Test
    void withoutAKnownLeastLossThereIsNoGap() {
        assertThat(value(LearningMetrics.gap(), IRIS, new Iterate(IRIS.start())))
                .isNaN();
    }

    @Test
    void whereNothingIsClassifiedThereIsNoAccuracy() {
        Objective problem = MatrixFactorisation.of(1);
        assertThat(value(LearningMetrics.trainAccuracy(), problem, new Iterate(problem.start())))
                .isNaN();
    }

    private static double value(Metric<Objective, Iterate> metric, Objective problem, Iterate at) {
        return metric.of().applyAsDouble(problem, at);
    }
}
