package dev.touchstone.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Evidence;
import dev.touchstone.statistics.MeanInterval;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The measurement of a case of a claim.
 *
 * @param values the statistic by replicate, without replicates that were not measured
 * @param lacking the competitors and metrics with too few replicates, as {@link EvidenceLog#lacking} names them
 * @param mistake the exception that the statistic threw; empty if it threw none
 */
public record MeasuredCase(
        String name,
        SortedMap<Integer, Double> values,
        MeanInterval interval,
        Decision decision,
        List<String> lacking,
        String mistake) {

    static MeasuredCase of(Claim claim, Claim.Case aCase, Evidence evidence) {
        var log = new EvidenceLog(evidence);
        var values = new TreeMap<Integer, Double>();
        String mistake = "";
        try {
            double first = aCase.statistic().of(log, 0);
            for (int replicate = 0; replicate < log.common(); replicate++) {
                double value = replicate == 0 ? first : aCase.statistic().of(log, replicate);
                if (!Double.isNaN(value)) {
                    values.put(replicate, value);
                }
            }
        } catch (RuntimeException e) { // the other claims keep their verdicts
            values.clear();
            mistake = e.toString();
        }
        MeanInterval interval = MeanInterval.of(
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
        return new MeasuredCase(aCase.name(), values, interval, Decision.of(interval, claim), log.lacking(), mistake);
    }

    boolean isMeasured() {
        return decision != Decision.NOT_MEASURED;
    }
}
