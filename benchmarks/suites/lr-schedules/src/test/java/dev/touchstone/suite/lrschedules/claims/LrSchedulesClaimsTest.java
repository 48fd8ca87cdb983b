package dev.touchstone.suite.lrschedules.claims;

import static dev.touchstone.suite.lrschedules.claims.MadeUpEvidence.claimNamed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Evidence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every claim, on evidence where it holds, on evidence where it fails, and where nothing was run. */
class LrSchedulesClaimsTest {
    private static final List<String> SMALL = List.of("glass", "vowel", "vehicle", "svmguide2", "segment");

    private final MadeUpEvidence evidence = new MadeUpEvidence();

    @ParameterizedTest
    @CsvSource({
        "linear-decay-against-flat, flat, adam",
        "linear-decay-against-flat, flat, sgd",
        "linear-decay-against-inverse-sqrt, inverse-sqrt, adam",
        "linear-decay-against-stepwise, stepwise, sgd",
        "linear-decay-against-wsd-0-2, wsd-0.2, adam",
        "linear-decay-against-poly-2, poly-2, sgd"
    })
    void linearDecayIsBelowAnotherScheduleIfItsLossIs(String claim, String schedule, String arm) {
        for (String set : SMALL) {
            String aCase = set + " with " + arm;
            evidence.withLoss("libsvm-" + set, arm + " schedule=linear", 0.6)
                    .withLoss("libsvm-" + set, arm + " schedule=" + schedule, 0.8);
            assertThat(evidence.valueOf(claim, aCase)).isCloseTo(0.75, within(1e-15));
            assertThat(evidence.holds(claim, aCase)).isTrue();
            evidence.withLoss("libsvm-" + set, arm + " schedule=linear", 0.801);
            assertThat(evidence.holds(claim, aCase)).as("a little above").isFalse();
        }
    }

    @Test
    void linearDecayAndCosineTieWithinHalfAPercent() {
        evidence.withLoss("libsvm-glass", "sgd schedule=cosine", 1)
                .withLoss("libsvm-glass", "sgd schedule=linear", 1.004);
        assertThat(evidence.holds("linear-decay-against-cosine", "glass with sgd"))
                .isTrue();
        evidence.withLoss("libsvm-glass", "sgd schedule=linear", 1.006);
        assertThat(evidence.holds("linear-decay-against-cosine", "glass with sgd"))
                .isFalse();
    }

    /** poly-2 is in the grid of SGD alone. */
    @Test
    void aScheduleIsComparedUnderTheOptimisersThatRanIt() {
        assertThat(claimNamed("linear-decay-against-poly-2").cases())
                .extracting(Claim.Case::name)
                .containsExactlyElementsOf(
                        SMALL.stream().map(set -> set + " with sgd").toList());
        assertThat(claimNamed("linear-decay-against-flat").cases()).hasSize(10);
    }

    /** D G / sqrt(T) = 1/10 for T = 100. */
    @Test
    void linearDecayKeepsItsBoundIfTheGapIsATenthAtMost() {
        String claim = "linear-decay-keeps-its-bound";
        evidence.withLoss("max-affine-d10-s3", "sgd-by-theory schedule=linear", 0.05);
        assertThat(evidence.valueOf(claim, "max-affine-d10-s3")).isCloseTo(0.5, within(1e-15));
        assertThat(evidence.holds(claim, "max-affine-d10-s3")).isTrue();
        evidence.withLoss("max-affine-d10-s3", "sgd-by-theory schedule=linear", 0.11);
        assertThat(evidence.holds(claim, "max-affine-d10-s3")).isFalse();
        assertThat(claimNamed(claim).cases()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"flat", "cosine"})
    void onNetworksLogarithmsOfRatiosAreAveraged(String schedule) {
        String claim = "linear-decay-on-networks-against-" + schedule;
        evidence.withLoss("libsvm-vowel@tanh=16", "adam-network schedule=linear", 1e-8)
                .withLoss("libsvm-vowel@tanh=16", "adam-network schedule=" + schedule, 1e-5);
        assertThat(evidence.valueOf(claim, "vowel@tanh=16")).isCloseTo(-3 * Math.log(10), within(1e-12));
        assertThat(evidence.holds(claim, "vowel@tanh=16")).isTrue();
        evidence.withLoss("libsvm-vowel@tanh=16", "adam-network schedule=linear", 2e-5);
        assertThat(evidence.holds(claim, "vowel@tanh=16")).isFalse();
        assertThat(claimNamed(claim).cases())
                .extracting(Claim.Case::name)
                .containsExactly("vowel@tanh=16", "vowel@relu=16", "vehicle@tanh=16", "vehicle@relu=16");
    }

    /**
     * The paper's table: percent and standard error; 0.05 + 1.96 sqrt(10) of the standard error, 0.005 if none is
     * printed.
     */
    @ParameterizedTest
    @CsvSource({
        "iris, iris, adam, 98.6, 0.0810",
        "dna, libsvm-dna, adam, 100, 0.0810",
        "wine, wine, adam, 100, 0.0810",
        "vowel, libsvm-vowel, adam, 77.6, 0.6698",
        "vehicle, libsvm-vehicle, adam, 83.2, 0.9177",
        "pendigits, libsvm-pendigits, adam, 96.0, 0.0810",
        "glass, libsvm-glass, adam, 70.3, 0.9177",
        "letter, libsvm-letter, adam-large, 77.8, 0.0810",
        "usps, libsvm-usps, adam-large, 98.9, 0.0810"
    })
    void anAccuracyMayBeOffByTheErrorOfOneSeed(
            String set, String instance, String arm, double percent, double tolerance) {
        String claim = "printed-accuracy-on-" + set;
        assertThat(claimNamed(claim).threshold()).isCloseTo(tolerance, within(5e-5));
        String competitor = arm + " schedule=linear";
        for (double off : new double[] {-0.99, 0.99}) {
            evidence.with(instance, competitor, "running-accuracy", (percent + off * tolerance) / 100);
            assertThat(evidence.valueOf(claim, set)).isCloseTo(0.99 * tolerance, within(1e-9));
            assertThat(evidence.holds(claim, set)).isTrue();
            evidence.with(instance, competitor, "running-accuracy", (percent + 1.02 * off * tolerance) / 100);
            assertThat(evidence.holds(claim, set))
                    .as("off by %s of it", 1.02 * off)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "refinement-with-adam, adam, refined-0.1",
        "refinement-with-sgd, sgd, refined-0.1",
        "bound-optimal-with-sgd, sgd, bound-optimal"
    })
    void aRefinedScheduleIsBelowLinearDecayIfItsLossIs(String claim, String arm, String schedule) {
        evidence.withLoss("libsvm-segment", arm + " schedule=linear", 0.5)
                .withLoss("libsvm-segment", arm + "-refined schedule=" + schedule, 0.49);
        assertThat(evidence.valueOf(claim, "segment")).isCloseTo(0.98, within(1e-15));
        assertThat(evidence.holds(claim, "segment")).isTrue();
        evidence.withLoss("libsvm-segment", arm + "-refined schedule=" + schedule, 0.51);
        assertThat(evidence.holds(claim, "segment")).isFalse();
    }

    @Test
    void collapsedNormsAreFoundIfTheMetricSaysSo() {
        String claim = "collapsed-norms-are-found";
        evidence.with("libsvm-dna", "sgd-refined schedule=refined-0.1", "refinement-collapsed", 1);
        assertThat(evidence.holds(claim, "dna")).isTrue();
        evidence.with("libsvm-dna", "sgd-refined schedule=refined-0.1", "refinement-collapsed", 0);
        assertThat(evidence.holds(claim, "dna")).isFalse();
    }

    /** Losses 1 and 0.5 against 2 and 2 at the ends of the two epochs that were looked at: 50 and 75 percent less. */
    @Test
    void aReductionAtEqualRatesIsTheMeanOverEpochs() {
        evidence.withLosses("libsvm-vowel", "exadam-untuned version=v1", 0, 9, 33, 1, 64, 7, 3300, 0.5)
                .withLosses("libsvm-vowel", "adam-untuned", 0, 9, 33, 2, 64, 8, 3300, 2);
        assertThat(evidence.valueOf("exadam-v1-at-equal-rates", "vowel")).isCloseTo(62.5, within(1e-12));
        assertThat(evidence.holds("exadam-v1-at-equal-rates", "vowel")).isTrue();
        assertThat(evidence.valueOf("exadam-v2-at-equal-rates", "vowel"))
                .as("not run")
                .isNaN();
        evidence.withLosses("libsvm-vowel", "exadam-untuned version=v2", 33, 1.24, 3300, 1.24);
        assertThat(evidence.valueOf("exadam-v2-at-equal-rates", "vowel")).isCloseTo(38, within(1e-12));
        assertThat(evidence.holds("exadam-v2-at-equal-rates", "vowel"))
                .as("38.46 is claimed")
                .isFalse();
    }

    @Test
    void anEpochThatOnlyOneOfTheTwoShowedLeavesNoReduction() {
        evidence.withLosses("libsvm-vowel", "exadam-untuned version=v1", 33, 1, 3300, 0.5)
                .withLosses("libsvm-vowel", "adam-untuned", 3300, 2);
        assertThat(evidence.valueOf("exadam-v1-at-equal-rates", "vowel")).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "exadam-v1-at-tuned-rates, exadam version=v1, adam-default-betas",
        "exadam-v2-at-tuned-rates, exadam version=v2, adam-default-betas",
        "schedule-free-against-linear-decay, schedule-free-adamw, adam-default-betas",
        "prodigy-against-dadaptation, prodigy, dadapt-adam",
        "mfac-against-momentum, mfac, momentum"
    })
    void aMethodIsBelowAnotherIfItsLossIs(String claim, String mine, String other) {
        evidence.withLoss("libsvm-glass", mine, 0.61).withLoss("libsvm-glass", other, 0.62);
        assertThat(evidence.valueOf(claim, "glass")).isCloseTo(0.61 / 0.62, within(1e-15));
        assertThat(evidence.holds(claim, "glass")).isTrue();
        evidence.withLoss("libsvm-glass", mine, 0.63);
        assertThat(evidence.holds(claim, "glass")).isFalse();
    }

    /** 100 (0.80 - 0.796) = 0.4 points less than tuned Adam. */
    @Test
    void dAdaptationMatchesWithinHalfAPointAndMayBeBetter() {
        String claim = "dadaptation-matches-tuned-adam";
        evidence.with("libsvm-vowel", "adam schedule=linear", "running-accuracy", 0.80)
                .with("libsvm-vowel", "dadapt-adam", "running-accuracy", 0.796);
        assertThat(evidence.valueOf(claim, "vowel")).isCloseTo(0.4, within(1e-12));
        assertThat(evidence.holds(claim, "vowel")).isTrue();
        evidence.with("libsvm-vowel", "dadapt-adam", "running-accuracy", 0.9);
        assertThat(evidence.holds(claim, "vowel")).as("better").isTrue();
        evidence.with("libsvm-vowel", "dadapt-adam", "running-accuracy", 0.794);
        assertThat(evidence.holds(claim, "vowel")).isFalse();
    }

    @Test
    void aSurrogatesLargestIncreaseIsOverAllSteps() {
        String claim = "surrogates-never-increase-the-loss";
        evidence.withLosses("libsvm-dna@logistic", "sso innerSteps=10 s=2.0", 0, 1, 1, 0.5, 2, 0.75, 3, 0.25);
        assertThat(evidence.valueOf(claim, "s=2 m=10")).isEqualTo(0.25);
        assertThat(evidence.holds(claim, "s=2 m=10")).isFalse();
        evidence.withLosses("libsvm-dna@logistic", "sso innerSteps=10 s=2.0", 0, 1, 1, 0.5, 2, 0.25);
        assertThat(evidence.valueOf(claim, "s=2 m=10")).isEqualTo(-0.25);
        assertThat(evidence.holds(claim, "s=2 m=10")).isTrue();
        evidence.withLosses("libsvm-dna@logistic", "sso innerSteps=10 s=2.0", 0, 1);
        assertThat(evidence.valueOf(claim, "s=2 m=10"))
                .as("one look shows no step")
                .isNaN();
        assertThat(claimNamed(claim).cases()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"2, 0.6", "8, 0.45"})
    void surrogatesSaveCallsIfTheirLossIsThatMuchBelowGradientDescent(int s, double threshold) {
        String claim = "surrogates-save-oracle-calls-s" + s;
        String mine = "sso innerSteps=100 s=%d.0".formatted(s);
        evidence.withLoss("libsvm-dna@logistic", "gradient-descent", 0.2)
                .withLoss("libsvm-dna@logistic", mine, 0.99 * threshold * 0.2);
        assertThat(evidence.holds(claim, "dna")).isTrue();
        evidence.withLoss("libsvm-dna@logistic", mine, 1.01 * threshold * 0.2);
        assertThat(evidence.holds(claim, "dna")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"mfac-score-prunes-at-less-loss, prune-mfac-score", "mfac-prunes-at-less-loss, prune-mfac"})
    void pruningIsComparedAtEqualShares(String claim, String arm) {
        evidence.withLoss("digits", "prune-magnitude share=0.7", 0.4)
                .withLoss("digits", "prune-magnitude share=0.9", 0.1)
                .withLoss("digits", arm + " share=0.7", 0.3);
        assertThat(evidence.valueOf(claim, "digits, share 0.7")).isCloseTo(0.75, within(1e-15));
        assertThat(evidence.holds(claim, "digits, share 0.7")).isTrue();
        evidence.withLoss("digits", arm + " share=0.7", 0.5);
        assertThat(evidence.holds(claim, "digits, share 0.7")).isFalse();
        assertThat(claimNamed(claim).cases()).hasSize(9);
    }

    @TestFactory
    Stream<DynamicTest> whatWasNotRunNeitherHoldsNorIsANumber() {
        return LrSchedulesClaims.all().stream().flatMap(claim -> claim.cases().stream()
                .map(each -> DynamicTest.dynamicTest(claim.name() + ": " + each.name(), () -> {
                    double value = each.statistic().of(Evidence.none(), 0);
                    assertThat(value).isNaN();
                    assertThat(claim.relation().holds(value, claim.threshold())).isFalse();
                })));
    }

    @Test
    void everyClaimNamesThePaperItIsFrom() {
        assertThat(LrSchedulesClaims.all())
                .hasSize(35)
                .extracting(Claim::source)
                .allMatch(source -> source.contains("arXiv 2"));
    }
}
