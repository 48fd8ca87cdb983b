package dev.touchstone.suite.lrschedules.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Suites;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LrSchedulesClaimsTest {
    /** The final values and traces of two replicates, by instance and competitor, whatever the metric. */
    private record MadeUpEvidence(Map<String, Double> values, Map<String, SortedMap<Long, Double>> traces)
            implements Evidence {
        @Override
        public int replicates(String instance, String competitor) {
            return values.containsKey(instance + " " + competitor) ? 2 : 0;
        }

        @Override
        public double last(String instance, String competitor, String metric, int replicate) {
            return values.getOrDefault(instance + " " + competitor, Double.NaN);
        }

        @Override
        public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
            return traces.getOrDefault(instance + " " + competitor, Collections.emptySortedMap());
        }
    }

    private static double value(String claim, String aCase, Map<String, Double> given) {
        return value(claim, aCase, new MadeUpEvidence(given, Map.of()));
    }

    private static double value(String claim, String aCase, Evidence given) {
        return Suites.find("case", claim(claim).cases(), Claim.Case::name, aCase)
                .statistic()
                .of(given, 0);
    }

    private static Claim claim(String name) {
        return Suites.find("claim", LrSchedulesClaims.all(), Claim::name, name);
    }

    @Test
    void linearDecayIsMeasuredAgainstAnotherScheduleByTheRatioOfLosses() {
        var given = Map.of("libsvm-glass sgd schedule=linear", 0.6, "libsvm-glass sgd schedule=wsd-0.2", 0.8);
        assertThat(value("linear-decay-against-wsd-0-2", "glass with sgd", given))
                .isCloseTo(0.75, within(1e-15));
        assertThat(value("linear-decay-against-wsd-0-2", "glass with adam", given))
                .isNaN();
    }

    /** vowel: 77.6 with a standard error of 0.10 over ten seeds; 0.05 + 1.96 sqrt(10) 0.10 = 0.6698. */
    @Test
    void anAccuracyMayBeOffByWhatASeedMayBeOffBy() {
        var given = Map.of("libsvm-vowel adam schedule=linear", 0.77, "iris adam schedule=linear", 142 / 144.0);
        assertThat(value("printed-accuracy-on-vowel", "vowel", given)).isCloseTo(0.6, within(1e-9));
        assertThat(claim("printed-accuracy-on-vowel").threshold()).isCloseTo(0.6698, within(1e-4));
        assertThat(value("printed-accuracy-on-iris", "iris", given)).isCloseTo(0.0111, within(1e-4));
    }

    /** Losses 1 and 0.5 against 2 and 2 at the ends of the two epochs seen: 50 and 75 percent less. */
    @Test
    void aReductionAtEqualRatesIsTheMeanOverEpochs() {
        var traces = new TreeMap<String, SortedMap<Long, Double>>();
        traces.put("libsvm-vowel exadam-untuned version=v1", trace(0, 9, 33, 1, 64, 7, 3300, 0.5));
        traces.put("libsvm-vowel adam-untuned", trace(0, 9, 33, 2, 64, 8, 3300, 2));
        assertThat(value("exadam-v1-at-equal-rates", "vowel", new MadeUpEvidence(Map.of(), traces)))
                .isCloseTo(62.5, within(1e-12));
        assertThat(value("exadam-v2-at-equal-rates", "vowel", new MadeUpEvidence(Map.of(), traces)))
                .isNaN();
    }

    @Test
    void aSurrogatesLargestIncreaseIsOverAllSteps() {
        var traces = new TreeMap<String, SortedMap<Long, Double>>();
        traces.put("libsvm-dna@logistic sso innerSteps=10 s=2.0", trace(0, 1, 1, 0.5, 2, 0.75, 3, 0.25));
        assertThat(value("surrogates-never-increase-the-loss", "s=2 m=10", new MadeUpEvidence(Map.of(), traces)))
                .isEqualTo(0.25);
        assertThat(value("surrogates-never-increase-the-loss", "s=8 m=10", new MadeUpEvidence(Map.of(), traces)))
                .isNaN();
    }

    private static SortedMap<Long, Double> trace(double... stepsAndValues) {
        var trace = new TreeMap<Long, Double>();
        for (int i = 0; i < stepsAndValues.length; i += 2) {
            trace.put((long) stepsAndValues[i], stepsAndValues[i + 1]);
        }
        return trace;
    }

    @Test
    void everyClaimNamesThePaperItIsFrom() {
        assertThat(LrSchedulesClaims.all()).extracting(Claim::source).allMatch(source -> source.contains("arXiv 2"));
    }
}
