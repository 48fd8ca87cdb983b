package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.datasets.ShippedSet;
import dev.touchstone.family.learning.problems.CountedObjective;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final Objective IRIS = new SoftmaxRegression(
            ShippedSet.all().stream()
                    .filter(set -> set.name().equals("iris"))
                    .findFirst()
                    .orElseThrow()
                    .load(),
            OptionalDouble.empty());

    /** Lets a solver run to its own end, and remembers what it showed. */
    private static final class Unlimited implements Run<Iterate> {
        private final List<Double> running = new ArrayList<>();
        private final double[] inherited;
        private double[] left;

        private Unlimited(double... inherited) {
            this.inherited = inherited;
        }

        @Override
        public boolean proceed(Iterate iterate) {
            running.add(iterate.runningAccuracy());
            return true;
        }

        @Override
        public RandomGenerator random(String stream) {
            return Philox.of("training", stream);
        }

        @Override
        public boolean followed() {
            return inherited.length == 0;
        }

        @Override
        public void leave(String name, double[] series) {
            left = series;
        }

        @Override
        public double[] inherited(String name) {
            return inherited;
        }
    }

    @Test
    void aSolverEndsItselfAfterItsEpochs() {
        var run = new Unlimited();
        new Sgd().solve(IRIS, sgd(3, 16), run);
        assertThat(run.running).hasSize(3 * 10); // 9 batches of 16 rows and one of 6
    }

    @Test
    void anEpochVisitsEveryRowOnce() {
        var work = new TreeMap<String, Long>();
        var counted = new CountedObjective(IRIS, (unit, amount) -> work.merge(unit, amount, Long::sum));
        new Sgd().solve(counted, sgd(3, 16), new Unlimited());
        assertThat(work).containsEntry("sample-gradients", 450L).containsEntry("batches", 30L);
        assertThat(counted.optimum()).as("is not for solvers").isEmpty();

        var batches = new Batches(150, 16, Philox.of("rows"));
        var seen = new ArrayList<Integer>();
        do {
            batches.next();
            for (int i = batches.from(); i < batches.to(); i++) {
                seen.add(batches.rows()[i]);
            }
        } while (!batches.endsEpoch());
        assertThat(seen).hasSize(150).doesNotHaveDuplicates();
    }

    @Test
    void runningAccuracyIsOfTheLastEpochsWholeBatches() {
        var run = new Unlimited();
        Iterate end = new Sgd().solve(IRIS, sgd(2, 16), run);
        assertThat(run.running.subList(0, 10)).containsOnly(Double.NaN);
        assertThat(run.running.subList(10, 20)).doesNotContain(Double.NaN);
        double right = end.runningAccuracy() * 144; // so that 142/144 = 0.98611 can come out
        assertThat(right).isEqualTo(Math.rint(right)).isBetween(100.0, 144.0);
    }

    @Test
    void aBatchLargerThanTheDataIsTheData() {
        Iterate end = new Sgd().solve(IRIS, sgd(2, 1000), new Unlimited());
        assertThat(end.runningAccuracy() * 150).isEqualTo(Math.rint(end.runningAccuracy() * 150));
    }

    @Test
    void aRunLeavesOneNormAStepAndAnotherIsRefinedByThem() {
        var first = new Unlimited();
        new Sgd().solve(IRIS, sgd(3, 16), first);
        assertThat(first.left).hasSize(30);
        var refined = new Sgd.Settings(3, 16, 0.5, Schedule.of("refined-0.1"));
        assertThat(new Sgd().inherits(refined)).contains("gradient-norms");
        Iterate end = new Sgd().solve(IRIS, refined, new Unlimited(first.left));
        assertThat(end.collapsed()).isZero();
        assertThat(end.assessedBy(IRIS).value()).isLessThan(0.5 * Math.log(3));
        assertThat(new Sgd()
                        .solve(IRIS, refined, new Unlimited(1, 1, 1e-3, 1e-3, 1e-6))
                        .collapsed())
                .isOne();
    }

    @Test
    void normsOfALongRunAreMediansOfNeighbours() {
        var norms = new GradientNorms(Norm.TWO, 3 * 4096 - 1);
        for (int t = 0; t < 3 * 4096 - 1; t++) {
            norms.add(new double[] {0, t % 3 == 2 ? -1e9 : -t});
        }
        assertThat(norms.series()).hasSize(4096).startsWith(1, 4, 7).endsWith(3 * 4095 + 0.5);
        assertThat(Norm.ONE.of(new double[] {3, -4})).isEqualTo(7);
        assertThat(Norm.TWO.of(new double[] {3, -4})).isEqualTo(5);
    }

    private static Sgd.Settings sgd(int epochs, int batchSize) {
        return new Sgd.Settings(epochs, batchSize, 0.5, Schedule.of("linear"));
    }
}
