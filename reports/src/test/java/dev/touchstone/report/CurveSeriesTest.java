package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.tables.CurveRow;
import dev.touchstone.tables.Quartiles;
import dev.touchstone.tables.SettingsKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CurveSeriesTest {
    private static CurveRow point(String competitor, String instance, String metric, long step) {
        return new CurveRow(
                instance, competitor, SettingsKind.GIVEN, metric, step, step, 1, new Quartiles(step, step, step));
    }

    private static List<CurveRow> points(int number) {
        return IntStream.range(0, number)
                .mapToObj(step -> point("c", "i", "loss", step))
                .toList();
    }

    private static List<Labelled<CurveRow>> labelled(CurveRow... points) {
        return Stream.of(points)
                .map(point -> new Labelled<>(point.competitor(), point))
                .toList();
    }

    @Property(tries = 300)
    void aThinnedCurveKeepsItsEndsAndItsOrder(@ForAll @IntRange(min = 2, max = 20_000) int number) {
        List<CurveRow> points = points(number);
        List<CurveRow> thinned = CurveSeries.thinned(points);
        assertThat(thinned)
                .hasSizeLessThanOrEqualTo(CurveSeries.POINTS)
                .startsWith(points.get(0), points.get(1))
                .endsWith(points.get(number - 1));
        assertThat(thinned).extracting(CurveRow::step).isSorted().doesNotHaveDuplicates();
    }

    @Example
    void fewPointsAreKeptAllInTheOrderOfTheirSteps() {
        var points = new ArrayList<>(points(CurveSeries.POINTS));
        Collections.shuffle(points, new Random(1));
        assertThat(CurveSeries.thinned(points)).isEqualTo(points(CurveSeries.POINTS));
    }

    /** Ratios of 10,000 to the power of 1/19 between the first points, differences of 10,000/19 between the last. */
    @Example
    void halfOfThePointsAreSpacedByRatiosAndHalfByDifferences() {
        assertThat(CurveSeries.thinned(points(10_001)))
                .extracting(CurveRow::step)
                .startsWith(0L, 1L, 2L, 3L, 4L, 7L, 11L, 18L, 30L, 48L, 78L, 127L, 207L, 336L, 526L, 546L)
                .endsWith(8421L, 8947L, 9474L, 10_000L);
    }

    @Example
    void aCurveIsThePointsOfACompetitorOnAnInstanceByAMetric() {
        var points = labelled(
                point("b", "i", "loss", 8),
                point("b", "i", "loss", 0),
                point("b", "i", "error", 0),
                point("a", "i", "loss", 0),
                point("a", "j", "loss", 0));
        List<CurveSeries> curves = CurveSeries.of(points, Map.of("i", List.of("b", "a"), "j", List.of("a")));
        assertThat(curves)
                .extracting(curve -> curve.label() + " " + curve.instance() + " " + curve.metric())
                .containsExactly("b i error", "a i loss", "b i loss", "a j loss");
        assertThat(curves.get(2).points()).extracting(CurveRow::step).containsExactly(0L, 8L);
    }

    @Example
    void aCompetitorOutsideTheOrderOfAnInstanceHasNoCurveThere() {
        var points = labelled(point("a", "i", "loss", 0), point("b", "i", "loss", 0), point("a", "j", "loss", 0));
        assertThat(CurveSeries.of(points, Map.of("i", List.of("a"))))
                .singleElement()
                .satisfies(curve -> assertThat(curve.label() + curve.instance()).isEqualTo("ai"));
    }

    /** 20,000 points of 40 on each of 25 instances by each of 2 metrics are curves of 10 competitors. */
    @Example
    void whereCurvesDoNotFitTheFileTheBestOfEachInstanceKeepTheirs() {
        var points = new ArrayList<CurveRow>();
        var order = new HashMap<String, List<String>>();
        List<String> competitors = IntStream.range(0, 12).mapToObj(c -> "c" + c).toList();
        for (int i = 0; i < 25; i++) {
            var here = new ArrayList<>(competitors);
            Collections.rotate(here, i);
            order.put("i" + i, here);
            for (String competitor : competitors) {
                points.add(point(competitor, "i" + i, "loss", 0));
                points.add(point(competitor, "i" + i, "error", 0));
            }
        }
        List<CurveSeries> curves = CurveSeries.of(labelled(points.toArray(CurveRow[]::new)), order);
        assertThat(curves).hasSize(25 * 2 * 10);
        assertThat(curves)
                .filteredOn(
                        curve -> curve.instance().equals("i3") && curve.metric().equals("loss"))
                .extracting(CurveSeries::label)
                .containsExactlyInAnyOrderElementsOf(order.get("i3").subList(0, 10));
    }
}
