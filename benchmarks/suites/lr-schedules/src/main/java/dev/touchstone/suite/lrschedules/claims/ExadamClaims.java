package dev.touchstone.suite.lrschedules.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * EXAdam against Adam, arXiv 2412.20302. The paper's figure is the relative reduction of the training loss, as a mean
 * over epochs, at one rate for both, 1e-4 there. At equal rates the first step of EXAdam is 11 to 16 times as long as
 * Adam's, so further claims compare the two at the best rate of each.
 */
final class ExadamClaims {
    private static final String SOURCE = "A. M. Adly, \"EXAdam\", arXiv 2412.20302, abstract of version ";
    private static final List<String> SETS = List.of("vowel", "vehicle", "segment", "dna");

    private ExadamClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(
                atEqualRates("v1", "1", 48.07), atEqualRates("v2", "2", 38.46), tuned("v1", "1"), tuned("v2", "2"));
    }

    private static Claim atEqualRates(String version, String of, double percent) {
        return LrSchedulesClaims.of(
                "exadam-%s-at-equal-rates".formatted(version),
                SOURCE + of,
                "At Adam's untuned rate, flat, EXAdam %s lowers the training loss by %s %% in the mean over epochs."
                        .formatted(version, percent),
                "train-loss",
                percent,
                Relation.AT_LEAST,
                LrSchedulesClaims.cases(SETS, instance -> reduction(version, instance)));
    }

    /** 100 mean_e (l_Adam - l_EXAdam) / l_Adam over the epochs e. */
    private static Statistic reduction(String version, String instance) {
        return (evidence, replicate) -> {
            SortedMap<Long, Double> mine =
                    evidence.trace(instance, "exadam-untuned version=" + version, "train-loss", replicate);
            SortedMap<Long, Double> adams = evidence.trace(instance, "adam-untuned", "train-loss", replicate);
            return LrSchedulesClaims.epochs(mine).stream()
                    .mapToDouble(step -> 100 * (1 - mine.get(step) / adams.getOrDefault(step, Double.NaN)))
                    .average()
                    .orElse(Double.NaN);
        };
    }

    private static Claim tuned(String version, String of) {
        Statistic.OnInstance ratio = Statistic.ratioOf("train-loss", "exadam version=" + version, "adam-default-betas");
        return LrSchedulesClaims.of(
                "exadam-%s-at-tuned-rates".formatted(version),
                SOURCE + of + "; the rates tuned, unlike there",
                "EXAdam %s ends below Adam in training loss, each at its best rate, with linear decay."
                        .formatted(version),
                "train-loss",
                1,
                Relation.AT_MOST,
                LrSchedulesClaims.cases(LrSchedulesClaims.SMALL, ratio));
    }
}
