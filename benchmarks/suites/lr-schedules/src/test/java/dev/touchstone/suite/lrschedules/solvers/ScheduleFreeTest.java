package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.datasets.ShippedSet;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Two variables from (1, -1) by the gradients of {@link Followed}; values of an independent implementation in NumPy. */
class ScheduleFreeTest {
    private static final Schedule FLAT = Schedule.of("flat");

    @Test
    void gradientDescentIsThatOfItsPaper() {
        Followed.by(new ScheduleFreeSgd.Step(new ScheduleFreeSgd().defaults(), Followed.start()), 1)
                .ends(-1.3333333333333333, 0.45833333333333337);
    }

    @Test
    void gradientDescentWithAWarmupAWeightedAverageAndDecayIsThatOfItsPaper() {
        var settings = new ScheduleFreeSgd.Settings(1, 1, 1, FLAT, 0.5, 0.1, 4, 1, 2);
        Followed.by(new ScheduleFreeSgd.Step(settings, Followed.start()), 0.1)
                .passes(1, 0.9725, -0.985)
                .passes(3, 0.924092845920139, -0.9907359730902777)
                .ends(0.7746859847054243, -0.7881346558425689);
    }

    @Test
    void adamWIsThatOfItsPaper() {
        Followed.by(new ScheduleFreeAdamW.Step(new ScheduleFreeAdamW().defaults(), Followed.start()), 2.5e-3)
                .passes(1, 0.9975000000249999, -0.99750000005)
                .passes(3, 0.9961306662721632, -0.9974079996676009)
                .ends(0.9939258663401791, -0.9955386234366065);
    }

    @Test
    void adamWWithAWarmupAWeightedAverageAndDecayIsThatOfItsPaper() {
        var settings = new ScheduleFreeAdamW.Settings(1, 1, 1, FLAT, 0.9, 0.99, 1e-8, 0.1, 4, 1, 1);
        Followed.by(new ScheduleFreeAdamW.Step(settings, Followed.start()), 0.1)
                .passes(1, 0.97250000025, -0.9725000005000001)
                .passes(3, 0.915743059949639, -0.9897047928659095)
                .ends(0.7856964923050567, -0.825111166407958);
    }

    @Test
    void theGradientIsTakenBetweenTheFastIterateAndTheAverage() {
        var step = new ScheduleFreeSgd.Step(new ScheduleFreeSgd().defaults(), Followed.start());
        double[] x = Followed.start();
        assertThat(step.gradientPoint(x)).containsExactly(1, -1);
        step.step(x, new double[] {1, 0}, 1);
        step.step(x, new double[] {1, 0}, 1);
        assertThat(x).as("mean of z = 0, -1").containsExactly(-0.5, -1);
        assertThat(step.gradientPoint(x)[0]).as("a tenth of z, the rest of x").isCloseTo(-0.55, within(1e-15));
    }

    @Test
    void withoutInterpolationItIsGradientDescentShownAtItsAverage() {
        Objective iris = new SoftmaxRegression(
                ShippedSet.all().stream()
                        .filter(set -> set.name().equals("iris"))
                        .findFirst()
                        .orElseThrow()
                        .load(),
                OptionalDouble.empty());
        var polyak = new Mean(iris.variables());
        double[] last = new Sgd()
                .solve(iris, new Sgd.Settings(5, 16, 0.1, FLAT), polyak)
                .x();
        var settings = new ScheduleFreeSgd.Settings(5, 16, 0.1, FLAT, 0, 0, 0, 0, 2);
        double[] x = new ScheduleFreeSgd()
                .solve(iris, settings, new Mean(iris.variables()))
                .x();
        assertThat(x).containsExactly(polyak.with(last), within(1e-12));
        assertThat(iris.value(x)).isNotCloseTo(iris.value(last), within(1e-4));
    }

    /** Averages what it is shown, but for the start. */
    private static final class Mean implements Run<Iterate> {
        private final double[] sum;
        private int shown = -1;

        Mean(int variables) {
            this.sum = new double[variables];
        }

        @Override
        public boolean proceed(Iterate iterate) {
            if (++shown > 0) {
                add(iterate.x());
            }
            return true;
        }

        @Override
        public RandomGenerator random(String stream) {
            return Philox.of("averaging", stream);
        }

        private void add(double[] x) {
            for (int i = 0; i < x.length; i++) {
                sum[i] += x[i];
            }
        }

        /** The mean, with the end of the run, which is not shown. */
        double[] with(double[] last) {
            add(last);
            var mean = sum.clone();
            for (int i = 0; i < mean.length; i++) {
                mean[i] /= shown + 1;
            }
            return mean;
        }
    }
}
