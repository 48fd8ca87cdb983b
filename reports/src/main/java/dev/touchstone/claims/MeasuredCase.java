package dev.touchstone.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Evidence;
import dev.touchstone.statistics.MeanInterval;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A case of a claim, measured.
 *
 * @param values by replicate; replicates that were not measured are left out
 * @param lacking the competitors or metrics that have too few replicates; {@link EvidenceLog#lacking}
 * @param mistake the exception that the statistic threw; empty where it threw none
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
        } catch (RuntimeException e) { // one claim's mistake must not cost the others their verdicts
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
