package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Measurement;
import dev.touchstone.fold.Efforts.Paid;
import dev.touchstone.fold.Targets.Target;
import dev.touchstone.spark.SparkRows;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffortsTest {
    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Values of at most 4 count as solved. */
    private static final Target AT_MOST_4 = new Target("value", 0.25, 4, 1);

    /** Values of at least 0.5 count as solved. */
    private static final Target AT_LEAST_HALF = new Target("nearness", 0.25, 0.5, -1);

    private static Traced trial(Target target, double... values) {
        return Traced.of(0, ChunkBuilder.of("any").looks(target.metric(), values))
                .to(target);
    }

    private static List<Paid> paid(Traced... trials) {
        var rows = SparkRows.of(Paid.class);
        return Efforts.of(Traced.rows(trials), FoldedRun.METRICS).collectAsList().stream()
                .map(rows::record)
                .sorted(Comparator.comparing(Paid::number)
                        .thenComparing(Paid::metric)
                        .thenComparing(Paid::tolerance)
                        .thenComparing(Paid::cost))
                .toList();
    }

    private static Paid onSteps(Target target, long hits, double median) {
        return new Paid(0, target.metric(), target.tolerance(), "steps", hits, median);
    }

    private static Paid onSeconds(Target target, long hits, double median) {
        return new Paid(0, target.metric(), target.tolerance(), "seconds", hits, median);
    }

    /** The looks are at steps 0, 1, 2 and 4, and a step takes half a second. */
    @Test
    void theCostIsThatOfTheFirstLookThatIsAsGoodAsTheTarget() {
        assertThat(paid(trial(AT_MOST_4, 9, 5, 3, 1)))
                .containsExactly(onSeconds(AT_MOST_4, 1, 1), onSteps(AT_MOST_4, 1, 2));
    }

    @Test
    void aStartThatIsAsGoodCostsNothing() {
        assertThat(paid(trial(AT_MOST_4, 3, 9))).containsExactly(onSeconds(AT_MOST_4, 1, 0), onSteps(AT_MOST_4, 1, 0));
    }

    @Test
    void theLastLookCounts() {
        assertThat(paid(trial(AT_MOST_4, 9, 8, 7, 6, 4)))
                .containsExactly(onSeconds(AT_MOST_4, 1, 4), onSteps(AT_MOST_4, 1, 8));
    }

    @Test
    void whatIsLostAgainHasBeenReached() {
        assertThat(paid(trial(AT_MOST_4, 9, 2, 9, 9))).contains(onSteps(AT_MOST_4, 1, 1));
    }

    @Test
    void aTargetThatNobodyReachesHasNoCost() {
        assertThat(paid(
                        trial(AT_MOST_4, 9, 8, 5),
                        Traced.of(0, ChunkBuilder.of("any")).to(AT_MOST_4)))
                .isEmpty();
    }

    @Test
    void theBarItselfIsGoodEnough() {
        double above = Math.nextUp(4.0);
        assertThat(paid(trial(AT_MOST_4, 9, above, 4))).contains(onSteps(AT_MOST_4, 1, 2));
        double below = Math.nextDown(0.5);
        assertThat(paid(trial(AT_LEAST_HALF, 0, below, 0.5))).contains(onSteps(AT_LEAST_HALF, 1, 2));
    }

    @Test
    void ofAMetricThatIsMaximisedGreaterValuesAreAsGood() {
        assertThat(paid(trial(AT_LEAST_HALF, 0.1, 0.2, 0.75))).contains(onSteps(AT_LEAST_HALF, 1, 2));
        assertThat(paid(trial(AT_LEAST_HALF, 0.1, 0.2, -3))).isEmpty();
    }

    @Test
    void aBarBelowZeroIsReachedFromTheRightSide() {
        assertThat(paid(trial(new Target("value", 0.25, -4, 1), -3, -5)))
                .extracting(Paid::median)
                .containsExactly(0.5, 1.0);
        assertThat(paid(trial(new Target("nearness", 0.25, -4, -1), -5, -3)))
                .extracting(Paid::median)
                .containsExactly(0.5, 1.0);
    }

    /** To Spark NaN is the greatest number, and its negative is NaN, too. */
    @Test
    void notANumberReachesNothing() {
        assertThat(paid(trial(AT_MOST_4, NAN, NAN, 3))).contains(onSteps(AT_MOST_4, 1, 2));
        assertThat(paid(trial(AT_LEAST_HALF, NAN, NAN, 0.5))).contains(onSteps(AT_LEAST_HALF, 1, 2));
    }

    @Test
    void anInfiniteValueReachesATargetOnTheGoodSideAlone() {
        assertThat(paid(trial(AT_MOST_4, INFINITY, -INFINITY))).contains(onSteps(AT_MOST_4, 1, 1));
        assertThat(paid(trial(AT_LEAST_HALF, -INFINITY, INFINITY))).contains(onSteps(AT_LEAST_HALF, 1, 1));
    }

    /** Steps 1, 2, 4 and 8 of those that reach it: the median is (2 + 4) / 2. */
    @Test
    void theMedianIsOverTheReplicatesThatReachIt() {
        assertThat(paid(
                        trial(AT_MOST_4, 9, 1),
                        trial(AT_MOST_4, 9, 9, 9, 1),
                        trial(AT_MOST_4, 9, 9, 9, 9),
                        trial(AT_MOST_4, 9, 9, 1),
                        trial(AT_MOST_4, 9, 9, 9, 9, 1)))
                .containsExactly(onSeconds(AT_MOST_4, 4, 1.5), onSteps(AT_MOST_4, 4, 3));
    }

    @Test
    void everyTargetIsReachedOnItsOwn() {
        var atMost1 = new Target("value", 0.001, 1, 1);
        assertThat(paid(trial(AT_MOST_4, 9, 3, 2, 1).to(AT_MOST_4, atMost1)))
                .containsExactly(
                        onSeconds(atMost1, 1, 2),
                        onSteps(atMost1, 1, 4),
                        onSeconds(AT_MOST_4, 1, 0.5),
                        onSteps(AT_MOST_4, 1, 1));
    }

    @Test
    void aTargetIsOfItsMetricAlone() {
        Traced both = Traced.of(
                        0, ChunkBuilder.of("any").looks("nearness", 0, 0.5, 1).looks("value", 9, 9, 9, 4))
                .to(AT_MOST_4, AT_LEAST_HALF);
        assertThat(paid(both))
                .containsExactly(
                        onSeconds(AT_LEAST_HALF, 1, 0.5),
                        onSteps(AT_LEAST_HALF, 1, 1),
                        onSeconds(AT_MOST_4, 1, 2),
                        onSteps(AT_MOST_4, 1, 4));
    }

    @Test
    void theWorkThatWasDoneAtTheLookIsACost() {
        Traced trial = Traced.of(
                        0,
                        ChunkBuilder.of("any")
                                .look(Measurement.VARIABLES, 0, 0, 3)
                                .looks("value", 9, 5, 3, 1)
                                .looks("nearness", 0, 0, 0, 0)
                                .looks("gradients", 0, 10, 20, 40)
                                .looks("values", 1, 2, 3, 5))
                .to(AT_MOST_4);
        assertThat(paid(trial))
                .containsExactly(
                        new Paid(0, "value", 0.25, "gradients", 1, 20),
                        onSeconds(AT_MOST_4, 1, 1),
                        onSteps(AT_MOST_4, 1, 2),
                        new Paid(0, "value", 0.25, "values", 1, 3));
    }

    @Test
    void workThatWasNotChargedYetIsNoCost() {
        Traced trial = Traced.of(
                        0, ChunkBuilder.of("any").looks("value", 9, 4, 1).look("gradients", 2, 1, 7))
                .to(AT_MOST_4);
        assertThat(paid(trial)).containsExactly(onSeconds(AT_MOST_4, 1, 0.5), onSteps(AT_MOST_4, 1, 1));
    }

    @Test
    void workHasTheNumberOfHitsOfItsOwn() {
        Traced charged = Traced.of(
                        0, ChunkBuilder.of("any").looks("value", 9, 4).looks("gradients", 0, 6))
                .to(AT_MOST_4);
        assertThat(paid(charged, charged, trial(AT_MOST_4, 9, 4)))
                .containsExactly(
                        new Paid(0, "value", 0.25, "gradients", 2, 6),
                        onSeconds(AT_MOST_4, 3, 0.5),
                        onSteps(AT_MOST_4, 3, 1));
    }

    @Test
    void competitorsAreKeptApartByTheirNumbers() {
        Traced slow =
                Traced.of(7, ChunkBuilder.of("any").looks("value", 9, 9, 4)).to(AT_MOST_4);
        assertThat(paid(slow, trial(AT_MOST_4, 4)))
                .filteredOn(paid -> paid.cost().equals("steps"))
                .containsExactly(onSteps(AT_MOST_4, 1, 0), new Paid(7, "value", 0.25, "steps", 1, 2));
    }
}
