package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.fold.Efforts.Paid;
import dev.touchstone.fold.PlainFold.Cost;
import dev.touchstone.fold.PlainFold.Point;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.CurveRow;
import dev.touchstone.tables.LeaderboardRow.Competing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The plans over traces on trials by chance, against loops over the same trials. */
class FoldPropertyTest {
    private static final double TAU = 0.25;

    /** The best known value of one instance is worse than some values there, of another one better than all. */
    private static final Map<String, Double> KNOWN = Map.of("instance-0", 0.5, "instance-1", -16.0);

    /** Of numbers below 10, as those of the runs: a few units in the last place. */
    private static final double ROUNDING = 1e-14;

    private static String name(Competing who) {
        return who.instance() + "/" + who.competitor() + "/" + who.kind();
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void curvesAreThoseOfTheLoops(@ForAll long seed) {
        List<ChunkRow> trials = RandomRuns.of(seed);
        var points = new TreeMap<String, Point>();
        for (CurveRow row : FoldedRun.of(trials, TAU, KNOWN).curves()) {
            points.put(
                    "%s/%s/%s/%s@%d".formatted(row.instance(), row.competitor(), row.kind(), row.metric(), row.step()),
                    new Point(
                            row.replicates(),
                            row.elapsedSeconds(),
                            row.values().median(),
                            row.values().lowerQuartile(),
                            row.values().upperQuartile()));
        }
        assertThat(points)
                .usingRecursiveComparison()
                .withComparatorForType(FoldPropertyTest::compare, Double.class)
                .isEqualTo(new PlainFold(trials, TAU, KNOWN).curves());
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void costsAreThoseOfTheLoops(@ForAll long seed) {
        List<ChunkRow> trials = RandomRuns.of(seed);
        FoldedRun run = FoldedRun.of(trials, TAU, KNOWN);
        var costs = new TreeMap<String, Cost>();
        for (Paid paid : run.paid()) {
            costs.put(
                    "%s/%s/%s/%s"
                            .formatted(
                                    name(run.reported().get(paid.number()).who()),
                                    paid.metric(),
                                    paid.tolerance(),
                                    paid.cost()),
                    new Cost((int) paid.hits(), paid.median()));
        }
        assertThat(costs)
                .usingRecursiveComparison()
                .withComparatorForType(FoldPropertyTest::compare, Double.class)
                .isEqualTo(new PlainFold(trials, TAU, KNOWN).costs());
    }

    private static int compare(double a, double b) {
        return Math.abs(a - b) <= ROUNDING ? 0 : Double.compare(a, b);
    }

    /** A run without reached targets, or without curves of chosen settings, would prove little. */
    @Example
    void theRunsHaveWhatTheyAreAbout() {
        var loops = new PlainFold(RandomRuns.of(1), TAU, KNOWN);
        assertThat(loops.curves()).hasSizeGreaterThan(200);
        assertThat(loops.curves().keySet())
                .anyMatch(name -> name.contains("/CHOSEN/nearness@"))
                .anyMatch(name -> name.contains("/DEFAULT/value@16"));
        assertThat(loops.costs().keySet())
                .anyMatch(name -> name.contains("/CHOSEN/value/1.0E-7/steps"))
                .anyMatch(name -> name.contains("/GIVEN/nearness/0.25/gradients"));
        assertThat(loops.costs().values()).extracting(Cost::hits).contains(1, 2, 3);
    }
}
