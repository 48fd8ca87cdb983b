package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuredClaimTest {
    private static final double[] BELOW = {0.5, 0.6, 0.55};
    private static final double[] ABOVE = {1.2, 1.3, 1.25};
    private static final double[] AROUND = {0.95, 1.06, 0.95};

    private static MeasuredClaim measured(Relation relation, Map<String, double[]> values, String... instances) {
        List<Case> cases = Stream.of(instances)
                .map(instance ->
                        new Case(instance, Statistic.lastOf("loss", "it").on(instance)))
                .toList();
        var claim = new Claim("c", "s", "It is so.", "loss", "nightly/c", "paper/c", 1, relation, cases);
        return MeasuredClaim.of("suite", claim, new GivenEvidence(values));
    }

    private static MeasuredClaim atMost(double[]... values) {
        var given = new TreeMap<String, double[]>();
        for (double[] each : values) {
            given.put("i" + given.size(), each);
        }
        return measured(Relation.AT_MOST, given, given.keySet().toArray(String[]::new));
    }

    @Test
    void anIntervalOnTheClaimedSideIsReproduced() {
        assertThat(atMost(BELOW).verdict()).isEqualTo(Verdict.REPRODUCED);
        assertThat(measured(Relation.AT_LEAST, Map.of("i", ABOVE), "i").verdict())
                .isEqualTo(Verdict.REPRODUCED);
        assertThat(atMost(BELOW, AROUND).verdict()).isEqualTo(Verdict.REPRODUCED);
        assertThat(atMost(BELOW).note()).isEmpty();
    }

    @Test
    void anIntervalOnTheOtherSideIsNotReproduced() {
        assertThat(atMost(ABOVE).verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
        assertThat(measured(Relation.AT_LEAST, Map.of("i", BELOW), "i").verdict())
                .isEqualTo(Verdict.NOT_REPRODUCED);
    }

    @Test
    void anIntervalOnBothSidesIsPartlyReproduced() {
        MeasuredClaim claim = atMost(AROUND);
        assertThat(claim.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(claim.note()).isEqualTo("undecided: i0");
    }

    @Test
    void aCaseThatFailsMakesItPartly() {
        MeasuredClaim claim = atMost(new double[] {0.1, 0.1, 0.1}, ABOVE);
        assertThat(claim.interval().high()).isLessThan(1);
        assertThat(claim.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(claim.note()).isEqualTo("fails: i1");
    }

    @Test
    void theMeanOverCasesIsTakenReplicateByReplicate() {
        MeasuredClaim claim = atMost(new double[] {0, 1, 0.4}, new double[] {1, 0, 0.6});
        assertThat(claim.interval().mean()).isEqualTo(0.5);
        assertThat(claim.interval().low()).isEqualTo(0.5);
        assertThat(claim.interval().high()).isEqualTo(0.5);
        assertThat(claim.interval().n()).isEqualTo(3);
    }

    @Test
    void anIntervalOfWidthZeroDecides() {
        assertThat(atMost(new double[] {1, 1}).verdict()).isEqualTo(Verdict.REPRODUCED);
        assertThat(atMost(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1})
                        .interval()
                        .high())
                .isEqualTo(0.1);
        assertThat(atMost(new double[] {1.1, 1.1}).verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
    }

    @Test
    void failedTrialsCountAsInfinitelyBad() {
        double infinity = Double.POSITIVE_INFINITY;
        assertThat(atMost(new double[] {infinity, infinity}).verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
        assertThat(atMost(new double[] {1.2, infinity}).verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
        MeasuredClaim some = atMost(new double[] {0.9, 0.9, infinity});
        assertThat(some.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(some.interval().mean()).isEqualTo(infinity);
        assertThat(measured(Relation.AT_LEAST, Map.of("i", new double[] {-infinity, -infinity}), "i")
                        .verdict())
                .isEqualTo(Verdict.NOT_REPRODUCED);
    }

    @Test
    void nothingOrOneReplicateIsNotMeasuredAndTheNoteSaysWhatIsMissing() {
        MeasuredClaim none = measured(Relation.AT_MOST, Map.of("j", new double[] {0.5}), "i", "j");
        assertThat(none.verdict()).isEqualTo(Verdict.NOT_MEASURED);
        assertThat(none.interval().n()).isZero();
        assertThat(none.note())
                .isEqualTo("needs two replicates or more of i by it, j by it; grids: nightly/c, paper/c");
    }

    @Test
    void casesThatWereNotMeasuredAreCountedInTheNoteAndLeaveTheClaimOpen() {
        MeasuredClaim claim = measured(Relation.AT_MOST, Map.of("i", BELOW), "i", "j");
        assertThat(claim.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(claim.note()).startsWith("1 of 2 cases measured; needs two replicates or more of j by it");
    }

    @Test
    void aMetricThatNobodyHasIsNamed() {
        MeasuredClaim claim = atMost(new double[] {Double.NaN, Double.NaN});
        assertThat(claim.verdict()).isEqualTo(Verdict.NOT_MEASURED);
        assertThat(claim.note()).startsWith("needs two replicates or more of loss of i0 by it;");
    }

    @Test
    void casesWithoutACommonReplicateGiveNoMean() {
        double nan = Double.NaN;
        MeasuredClaim claim = atMost(new double[] {1, 1, nan, nan}, new double[] {nan, nan, 1, 1});
        assertThat(claim.verdict()).isEqualTo(Verdict.NOT_MEASURED);
        assertThat(claim.note()).isEqualTo("the cases have fewer than two replicates in common");
    }

    @Test
    void aStatisticThatThrowsLosesItsOwnCaseOnly() {
        Statistic broken = (evidence, replicate) -> {
            evidence.last("i", "it", "loss", replicate);
            throw new IllegalStateException("oh");
        };
        var claim = new Claim(
                "c",
                "s",
                "It is so.",
                "loss",
                "nightly/c",
                "paper/c",
                1,
                Relation.AT_MOST,
                List.of(
                        new Case("broken", broken),
                        new Case("well", Statistic.lastOf("loss", "it").on("i"))));
        MeasuredClaim measured = MeasuredClaim.of("suite", claim, new GivenEvidence(Map.of("i", BELOW)));
        assertThat(measured.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(measured.note())
                .contains("1 of 2 cases measured", "the statistic threw: broken: java.lang.IllegalStateException: oh");
    }
}
