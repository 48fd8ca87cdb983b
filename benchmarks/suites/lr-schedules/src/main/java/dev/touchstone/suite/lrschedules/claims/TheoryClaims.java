package dev.touchstone.suite.lrschedules.claims;

import static dev.touchstone.suite.lrschedules.claims.LrSchedulesClaims.competitor;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Case;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The theorem on the last iterate of linear decay, and linear decay on networks, which no theorem covers. */
final class TheoryClaims {
    private static final String SOURCE = "A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko, arXiv 2310.07831, ";
    private static final double STEPS = 100;
    private static final List<String> NETWORKS =
            List.of("vowel@tanh=16", "vowel@relu=16", "vehicle@tanh=16", "vehicle@relu=16");

    private TheoryClaims() {}

    static Stream<Claim> claims() {
        return Stream.of(bound(), networks("flat"), networks("cosine"));
    }

    /** eta = D / (G sqrt T) with D = G = 1, T = 100: (f(x_T) - f*) sqrt(T) / (D G). */
    private static Claim bound() {
        return LrSchedulesClaims.of(
                "linear-decay-keeps-its-bound",
                SOURCE + "the bound D G / sqrt(T) on the last iterate",
                "From the rate D / (G sqrt T), linear decay ends within D G / sqrt(T) of the optimum.",
                "train-loss",
                1,
                Relation.AT_MOST,
                Stream.of(10, 100)
                        .flatMap(d -> IntStream.rangeClosed(1, 3).mapToObj(i -> "max-affine-d%d-s%d".formatted(d, i)))
                        .map(instance -> new Case(
                                instance,
                                Statistic.lastOf("train-loss", competitor("sgd-by-theory", "linear"))
                                        .on(instance)
                                        .then(gap -> gap * Math.sqrt(STEPS))))
                        .toList());
    }

    private static Claim networks(String schedule) {
        Statistic.OnInstance ratio = Statistic.ratioOf(
                "train-loss", competitor("adam-network", "linear"), competitor("adam-network", schedule));
        Statistic.OnInstance logRatio = instance -> ratio.on(instance).then(Math::log);
        return LrSchedulesClaims.of(
                "linear-decay-on-networks-against-" + schedule,
                SOURCE + "beyond convex problems",
                ("On two-layer networks linear decay ends below %s in training loss, each at its best rate:"
                                + " mean logarithm of the ratio, since losses near zero differ by powers of ten.")
                        .formatted(schedule),
                "train-loss",
                0,
                Relation.AT_MOST,
                LrSchedulesClaims.cases(NETWORKS, logRatio));
    }
}
