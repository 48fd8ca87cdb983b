package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.RecordedRun;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.numerics.linear.Vectors;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import org.junit.jupiter.api.Test;

/**
 * Two variables from (1, -1) by the gradients of {@link TwoVariablePath}; values of an independent implementation in
 * NumPy.
 */
class ScheduleFreeTest {
    private static final TrainingPlan PLAN = new TrainingPlan(5, 16, 0.1, Schedule.of("flat"));

    @Test
    void gradientDescentIsThatOfItsPaper() {
        TwoVariablePath.by(sgd(new ScheduleFreeSgd().defaults()), 1).ends(-1.3333333333333333, 0.45833333333333337);
    }

    @Test
    void gradientDescentWithAWarmupAWeightedAverageAndDecayIsThatOfItsPaper() {
        var settings = new ScheduleFreeSgd.Settings(PLAN, 0.5, 0.1, new AveragingWeights(4, 1, 2));
        TwoVariablePath.by(sgd(settings), 0.1)
                .passes(1, 0.9725, -0.985)
                .passes(3, 0.924092845920139, -0.9907359730902777)
                .ends(0.7746859847054243, -0.7881346558425689);
    }

    @Test
    void adamWIsThatOfItsPaper() {
        TwoVariablePath.by(adamW(new ScheduleFreeAdamW().defaults()), 2.5e-3)
                .passes(1, 0.9975000000249999, -0.99750000005)
                .passes(3, 0.9961306662721632, -0.9974079996676009)
                .ends(0.9939258663401791, -0.9955386234366065);
    }

    @Test
    void adamWWithAWarmupAWeightedAverageAndDecayIsThatOfItsPaper() {
        var constants = new AdamConstants(0.9, 0.99, 1e-8);
        var settings = new ScheduleFreeAdamW.Settings(PLAN, constants, 0.1, new AveragingWeights(4, 1, 1));
        TwoVariablePath.by(adamW(settings), 0.1)
                .passes(1, 0.97250000025, -0.9725000005000001)
                .passes(3, 0.915743059949639, -0.9897047928659095)
                .ends(0.7856964923050567, -0.825111166407958);
    }

    @Test
    void theGradientIsTakenBetweenTheFastIterateAndTheAverage() {
        Update step = sgd(new ScheduleFreeSgd().defaults());
        double[] x = TwoVariablePath.start();
        assertThat(step.gradientPoint(x)).containsExactly(1, -1);
        step.step(x, new double[] {1, 0}, 1);
        step.step(x, new double[] {1, 0}, 1);
        assertThat(x).as("mean of z = 0, -1").containsExactly(-0.5, -1);
        assertThat(step.gradientPoint(x)[0]).as("a tenth of z, the rest of x").isCloseTo(-0.55, within(1e-15));
    }

    @Test
    void withoutInterpolationItIsGradientDescentShownAtItsAverage() {
        Objective iris = SampleData.iris();
        var run = RecordedRun.toTheEnd();
        double[] last = new Sgd().solve(iris, new Sgd.Settings(PLAN), run).x();
        var settings = new ScheduleFreeSgd.Settings(PLAN, 0, 0, AveragingWeights.ofAuthors());
        double[] x = new ScheduleFreeSgd()
                .solve(iris, settings, RecordedRun.toTheEnd())
                .x();
        var mean = last.clone();
        run.points().stream().skip(1).forEach(point -> Vectors.add(1, point, mean));
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= run.points().size(); // the start is no z, and the end was not shown
        }
        assertThat(x).containsExactly(mean, within(1e-12));
        assertThat(iris.value(x)).isNotCloseTo(iris.value(last), within(1e-4));
    }

    private static Update sgd(ScheduleFreeSgd.Settings settings) {
        return new ScheduleFreeSgd().update(settings, TwoVariablePath.start());
    }

    private static Update adamW(ScheduleFreeAdamW.Settings settings) {
        return new ScheduleFreeAdamW().update(settings, TwoVariablePath.start());
    }
}
