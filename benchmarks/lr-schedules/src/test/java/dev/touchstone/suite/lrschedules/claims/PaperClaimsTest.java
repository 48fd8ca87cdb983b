package dev.touchstone.suite.lrschedules.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Suites;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class PaperClaimsTest {
    /** The final values of two replicates, by instance and competitor, whatever the metric. */
    private record Given(Map<String, Double> values) implements Evidence {
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
            return Collections.emptySortedMap();
        }
    }

    private static double value(String claim, String aCase, Map<String, Double> given) {
        Claim found = Suites.find("claim", PaperClaims.all(), Claim::name, claim);
        return Suites.find("case", found.cases(), Claim.Case::name, aCase)
                .statistic()
                .of(new Given(given), 0);
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
    void anAccuracyIsMeasuredInUnitsOfWhatASeedMayBeOffBy() {
        var exact = Map.of("libsvm-vowel adam schedule=linear", 0.776, "iris adam schedule=linear", 142 / 144.0);
        assertThat(value("printed-accuracy-of-linear-decay", "libsvm-vowel", exact))
                .isCloseTo(0, within(1e-9));
        assertThat(value("printed-accuracy-of-linear-decay", "iris", exact)).isLessThan(0.2);
        var below = Map.of("libsvm-vowel adam schedule=linear", 0.776 - 0.006698);
        assertThat(value("printed-accuracy-of-linear-decay", "libsvm-vowel", below))
                .isCloseTo(1, within(1e-4));
    }

    @Test
    void everyClaimNamesThePaperItIsFrom() {
        assertThat(PaperClaims.all()).extracting(Claim::source).allMatch(source -> source.contains("arXiv 2"));
    }
}
