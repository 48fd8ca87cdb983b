package dev.touchstone.suite.lrschedules.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** M-FAC as an optimiser and as a pruning score, arXiv 2107.03356. */
final class SecondOrderClaims {
    private static final String SOURCE =
            "E. Frantar, E. Kurtic, D. Alistarh, \"M-FAC\", arXiv 2107.03356, NeurIPS 2021, ";

    private SecondOrderClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(
                optimiser(),
                pruning("prune-mfac-score", "mfac-score-prunes-at-less-loss", " alone"),
                pruning("prune-mfac", "mfac-prunes-at-less-loss", ", the other weights making up for it"));
    }

    private static Claim optimiser() {
        Statistic.OnInstance ratio = Statistic.ratioOf("train-loss", "mfac", "momentum");
        return LrSchedulesClaims.of(
                "mfac-against-momentum",
                SOURCE + "the optimiser against first-order ones",
                "M-FAC ends below SGD with momentum in training loss, each at its best rate.",
                "train-loss",
                1,
                Relation.AT_MOST,
                LrSchedulesClaims.cases(List.of("glass", "vowel", "vehicle"), ratio));
    }

    private static Claim pruning(String arm, String name, String how) {
        var cases = new ArrayList<Case>();
        for (String instance : List.of("breast-cancer", "digits", "wine")) {
            for (String share : List.of("0.5", "0.7", "0.9")) {
                cases.add(new Case(
                        instance + ", share " + share,
                        Statistic.ratioOf("train-loss", pruned(arm, share), pruned("prune-magnitude", share))
                                .on(instance)));
            }
        }
        return LrSchedulesClaims.of(
                name,
                SOURCE + "one-shot pruning",
                "Pruned in one shot by M-FAC's score%s, the loss is below that of pruning by magnitude.".formatted(how),
                "train-loss",
                1,
                Relation.AT_MOST,
                cases);
    }

    private static String pruned(String arm, String share) {
        return "%s share=%s".formatted(arm, share);
    }
}
