package dev.touchstone.suite.lrschedules.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * The bound on the last iterate of arXiv 2310.07831 (its Theorem 10, in the numbering that F. Schaipp et
 * al., arXiv 2501.18965, quote) with G = D = 1, over the base learning rate that makes it least.
 */
class LastIterateBoundTest {
    private static final int T = 400;

    /** Each schedule as its users count the steps, which the names of the suite do not all do alike. */
    private static final Map<String, IntToDoubleFunction> SCHEDULES = Map.of(
            "linear", t -> Schedule.of("linear").at(t, T + 1),
            "one-minus-sqrt", t -> Schedule.of("one-minus-sqrt").at(t - 1, T),
            "cosine", t -> Schedule.of("cosine").at(t - 1, T),
            "wsd-0.2", t -> Schedule.of("wsd-0.2").at(t - 1, T),
            "inverse-sqrt", t -> Schedule.of("inverse-sqrt").at(t, T),
            "stepwise", t -> Schedule.of("stepwise").at(t, T),
            "flat", t -> Schedule.of("flat").at(t, T),
            "inverse", t -> Schedule.of("inverse").at(t, T));

    @Test
    void schedulesRankAsTheTheorySays() {
        Map<Double, String> ranked = new TreeMap<>();
        SCHEDULES.forEach((name, schedule) -> ranked.put(bound(schedule), name));
        assertThat(ranked.values())
                .containsExactly(
                        "linear", "one-minus-sqrt", "cosine", "wsd-0.2", "inverse-sqrt", "stepwise", "flat", "inverse");
    }

    /** Values computed independently, from the formula in the code of fabian-sp/lr-scheduling; 4 decimals. */
    @Test
    void boundsAreThoseOfAnIndependentComputation() {
        Map<String, Double> known = Map.of(
                "linear", 2.0126,
                "one-minus-sqrt", 2.0249,
                "cosine", 2.0677,
                "wsd-0.2", 2.1865,
                "inverse-sqrt", 2.4453,
                "stepwise", 2.4502,
                "flat", 2.7509,
                "inverse", 4.6396);
        known.forEach(
                (name, value) -> assertThat(bound(SCHEDULES.get(name))).as(name).isCloseTo(value, within(1e-3)));
    }

    /**
     * sqrt(T) times the least over gamma of a / gamma + gamma b, that is 2 sqrt(a b), where
     *
     * <pre>
     * S_k = sum_{t >= k} eta_t,   Q_k = sum_{t >= k} eta_t^2
     * a = 1 / (2 S_1),   b = Q_1 / (2 S_1) + 1/2 sum_{k < T} (eta_k / S_{k+1}) Q_k / S_k
     * </pre>
     */
    private static double bound(IntToDoubleFunction eta) {
        double s = eta.applyAsDouble(T);
        double q = s * s;
        double b = 0;
        for (int k = T - 1; k >= 1; k--) {
            double etaK = eta.applyAsDouble(k);
            double behind = s;
            s += etaK;
            q += etaK * etaK;
            b += etaK / behind * q / s / 2;
        }
        b += q / s / 2;
        return Math.sqrt(T) * 2 * Math.sqrt(b / (2 * s));
    }
}
