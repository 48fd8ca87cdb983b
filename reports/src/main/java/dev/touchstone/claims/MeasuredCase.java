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
 * @param values by replicate; those that were not measured are left out
 * @param lacking whom or what it needs two replicates or more of; {@link Asked#lacking}
 * @param mistake what the statistic threw; empty where it did not
 */
public record MeasuredCase(
        String name,
        SortedMap<Integer, Double> values,
        MeanInterval interval,
        Side side,
        List<String> lacking,
        String mistake) {

    static MeasuredCase of(Claim claim, Claim.Case aCase, Evidence evidence) {
        var asked = new Asked(evidence);
        var values = new TreeMap<Integer, Double>();
        String mistake = "";
        try {
            double first = aCase.statistic().of(asked, 0);
            for (int replicate = 0; replicate < asked.common(); replicate++) {
                double value = replicate == 0 ? first : aCase.statistic().of(asked, replicate);
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
        return new MeasuredCase(aCase.name(), values, interval, Side.of(interval, claim), asked.lacking(), mistake);
    }

    boolean isMeasured() {
        return side != Side.NOT_MEASURED;
    }
}
