package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.api.Measurement;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.Quartiles;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** A point of a curve. */
    private record Point(
            int number, String metric, long step, double elapsedSeconds, int replicates, Quartiles values) {}

    private static ChunkBuilder trial() {
        return ChunkBuilder.of("any");
    }

    private static ChunkBuilder values(double... values) {
        return trial().looks("value", values);
    }

    private static List<Point> points(Traced... trials) {
        var points = SparkRows.of(Point.class);
        return Curves.points(Traced.rows(trials)).collectAsList().stream()
                .map(points::record)
                .sorted(Comparator.comparing(Point::number)
                        .thenComparing(Point::metric)
                        .thenComparing(Point::step))
                .toList();
    }

    /** The points of one competitor. */
    private static List<Point> points(ChunkBuilder... trials) {
        return points(Stream.of(trials).map(trial -> Traced.of(0, trial)).toArray(Traced[]::new));
    }

    /** Of 1, 3, 5, 11 the median is (3 + 5) / 2, the quartiles are 1 + 3/4 * 2 and 5 + 1/4 * 6. */
    @Test
    void aPointIsTheMedianAndTheQuartilesOfTheReplicatesAtOneStep() {
        assertThat(points(values(8, 11), values(8, 3), values(8, 5), values(8, 1)))
                .containsExactly(
                        new Point(0, "value", 0, 0.0, 4, new Quartiles(8.0, 8.0, 8.0)),
                        new Point(0, "value", 1, 0.5, 4, new Quartiles(4.0, 2.5, 6.5)));
    }

    @Test
    void aReplicateThatHasEndedIsInNoLaterPoint() {
        List<Point> curve = points(values(8, 6, 1), values(8, 4), values(8));
        assertThat(curve).extracting(Point::step).containsExactly(0L, 1L, 2L);
        assertThat(curve).extracting(Point::replicates).containsExactly(3, 2, 1);
        assertThat(curve).extracting(point -> point.values().median()).containsExactly(8.0, 5.0, 1.0);
    }

    @Test
    void theLastLooksOfTrialsOfDifferentLengthsArePointsOfTheirOwn() {
        List<Point> curve =
                points(values(8, 6, 4).look("value", 3, 1.5, 2), values(8, 6, 4).look("value", 4, 2, 1));
        assertThat(curve).extracting(Point::step).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(curve).extracting(Point::replicates).containsExactly(2, 2, 2, 1, 1);
    }

    @Test
    void valuesThatAreNotFiniteCountAsReplicatesAndNotAsValues() {
        assertThat(points(values(4), values(NAN), values(INFINITY), values(-INFINITY), values(2)))
                .containsExactly(new Point(0, "value", 0, 0.0, 5, new Quartiles(3.0, 2.5, 3.5)));
    }

    @Test
    void aPointWithoutAFiniteValueIsNotANumber() {
        assertThat(points(values(NAN), values(INFINITY), trial()))
                .containsExactly(new Point(0, "value", 0, 0.0, 2, new Quartiles(NAN, NAN, NAN)));
    }

    /** The clocks are 7, 2, 3 and 4; the first has no value. */
    @Test
    void theClockOfAPointIsTheMedianOfAllReplicates() {
        assertThat(points(
                        trial().look("value", 1, 7, NAN),
                        trial().look("value", 1, 2, 1),
                        trial().look("value", 1, 3, 1),
                        trial().look("value", 1, 4, 1)))
                .extracting(Point::elapsedSeconds)
                .containsExactly(3.5);
    }

    @Test
    void everyMetricAndUnitOfWorkHasACurveAndTheNumberOfVariablesHasNone() {
        assertThat(points(trial().look(Measurement.VARIABLES, 0, 0, 3)
                        .looks("value", 8, 4)
                        .looks("nearness", 0.25)
                        .looks("gradients", 0, 6)))
                .extracting(point -> point.metric() + "@" + point.step() + " "
                        + point.values().median())
                .containsExactly("gradients@0 0.0", "gradients@1 6.0", "nearness@0 0.25", "value@0 8.0", "value@1 4.0");
    }

    @Test
    void competitorsAreKeptApartByTheirNumbers() {
        assertThat(points(Traced.of(7, values(1)), Traced.of(3, values(2)), Traced.of(7, values(3))))
                .extracting(Point::number, Point::replicates, point -> point.values()
                        .median())
                .containsExactly(tuple(3, 1, 2.0), tuple(7, 2, 2.0));
    }
}
