package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.learning.RecordedRun;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.CountedObjective;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Batches;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.metrics.RefinementCollapsed;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrainingLoopTest {
    private static final Objective IRIS = SampleData.iris();

    @Test
    void aSolverEndsItselfAfterItsEpochs() {
        var run = RecordedRun.toTheEnd();
        new Sgd().solve(IRIS, sgd(3, 16), run);
        assertThat(run.points()).hasSize(3 * 10); // 9 batches of 16 rows and one of 6
    }

    @Test
    void anEpochIsChargedForEveryRowOnce() {
        var work = new TreeMap<String, Long>();
        var counted = CountedObjective.of(IRIS, (unit, amount) -> work.merge(unit, amount, Long::sum));
        new Sgd().solve(counted, sgd(3, 16), RecordedRun.toTheEnd());
        assertThat(work).containsOnly(Map.entry("sample-gradients", 450L), Map.entry("batches", 30L));
    }

    @Test
    void runningAccuracyIsOfTheLastEpochsWholeBatches() {
        var run = RecordedRun.toTheEnd();
        Iterate end = new Sgd().solve(IRIS, sgd(2, 16), run);
        assertThat(run.runningAccuracies().subList(0, 10)).containsOnly(Double.NaN);
        assertThat(run.runningAccuracies().subList(10, 20)).doesNotContain(Double.NaN);
        double right = end.runningAccuracy() * 144; // so that 142/144 = 0.98611 can come out
        assertThat(right).isEqualTo(Math.rint(right)).isBetween(100.0, 144.0);
    }

    @Test
    void aBatchLargerThanTheDataIsTheData() {
        Iterate end = new Sgd().solve(IRIS, sgd(2, 1000), RecordedRun.toTheEnd());
        assertThat(end.runningAccuracy() * 150).isEqualTo(Math.rint(end.runningAccuracy() * 150));
    }

    @Test
    void aRunLeavesOneNormAStepAndAnotherOneMakesItsScheduleOfThem() {
        var first = RecordedRun.toTheEnd();
        new Sgd().solve(IRIS, sgd(3, 16), first);
        assertThat(first.left()).hasSize(30);
        var refined = new Sgd.Settings(new TrainingPlan(3, 16, 0.5, Schedule.of("refined-0.1")));
        assertThat(new Sgd().inherits(refined)).contains("gradient-norms");
        assertThat(new Sgd().inherits(sgd(3, 16))).isEmpty();
        Iterate end = new Sgd().solve(IRIS, refined, RecordedRun.after(first.left()));
        assertThat(end.reported("refinement-collapsed")).isZero();
        assertThat(end.assessedBy(IRIS).value()).isLessThan(0.5 * Math.log(3));
        Iterate collapsed = new Sgd().solve(IRIS, refined, RecordedRun.after(1, 1, 1e-3, 1e-3, 1e-6));
        assertThat(collapsed.reported("refinement-collapsed")).isOne();
    }

    @Test
    void aRunWithoutARefinementReportsNone() {
        Iterate end = new Sgd().solve(IRIS, sgd(1, 16), RecordedRun.toTheEnd());
        assertThat(end.reported("refinement-collapsed")).isNaN();
        assertThat(RefinementCollapsed.metric().of().applyAsDouble(IRIS, end)).isNaN();
    }

    @Test
    void theFirstNormIsThatOfTheFirstBatchAtTheStart() {
        var run = RecordedRun.toTheEnd();
        new Sgd().solve(IRIS, sgd(1, 16), run);
        var batches = new Batches(150, 16, run.random("batches"));
        batches.next();
        var g = new double[15];
        IRIS.gradient().at(IRIS.start(), batches.rows(), batches.from(), batches.to(), g);
        assertThat(run.left()[0]).isEqualTo(Norm.TWO.of(g));
        var byAdam = RecordedRun.toTheEnd();
        new Adam().solve(IRIS, new Adam().defaults(), byAdam);
        assertThat(byAdam.left()[0]).as("the 1-norm of the same gradient").isEqualTo(Norm.ONE.of(g));
    }

    /** eta_t = 0.5 (1 - t/T): the last step of linear decay does not move. */
    @Test
    void theScheduleMultipliesTheRateOfEveryStep() {
        var run = RecordedRun.toTheEnd();
        Iterate end = new Sgd().solve(IRIS, sgd(1, 16), run);
        assertThat(end.x()).containsExactly(run.points().get(9));
        var batches = new Batches(150, 16, run.random("batches"));
        var g = new double[15];
        double[] x = IRIS.start();
        for (int t = 1; t <= 2; t++) {
            batches.next();
            IRIS.gradient().at(x, batches.rows(), batches.from(), batches.to(), g);
            for (int i = 0; i < x.length; i++) {
                x[i] -= 0.5 * (1 - t / 10.0) * g[i];
            }
            assertThat(run.points().get(t)).as("after step %d", t).containsExactly(x);
        }
    }

    private static Sgd.Settings sgd(int epochs, int batchSize) {
        return new Sgd.Settings(new TrainingPlan(epochs, batchSize, 0.5, Schedule.of("linear")));
    }
}
