package dev.touchstone.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Evidence;
import dev.touchstone.statistics.MeanInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The measurement of a claim on runs.
 *
 * @param interval the interval over replicates of the mean over the measured cases
 * @param note names the cases that fail or are undecided, and missing measurements; may be empty
 */
public record MeasuredClaim(
        String suite, Claim claim, MeanInterval interval, Verdict verdict, List<MeasuredCase> cases, String note) {

    /** Measures every case of a claim and decides on the verdict. */
    public static MeasuredClaim of(String suite, Claim claim, Evidence evidence) {
        List<MeasuredCase> cases = claim.cases().stream()
                .map(each -> MeasuredCase.of(claim, each, evidence))
                .toList();
        List<MeasuredCase> measured =
                cases.stream().filter(MeasuredCase::isMeasured).toList();
        MeanInterval interval = MeanInterval.of(means(measured));
        Verdict verdict = verdict(Decision.of(interval, claim), cases);
        return new MeasuredClaim(suite, claim, interval, verdict, cases, VerdictNote.of(claim, verdict, cases));
    }

    private static Verdict verdict(Decision overall, List<MeasuredCase> cases) {
        return switch (overall) {
            case NOT_MEASURED -> Verdict.NOT_MEASURED;
            case FAILS -> Verdict.NOT_REPRODUCED;
            case UNDECIDED -> Verdict.PARTLY;
            case HOLDS -> cases.stream().anyMatch(each -> each.decision() == Decision.FAILS || !each.isMeasured())
                    ? Verdict.PARTLY
                    : Verdict.REPRODUCED;
        };
    }

    /** For each replicate that every measured case has, the mean over these cases. */
    private static double[] means(List<MeasuredCase> measured) {
        if (measured.isEmpty()) {
            return new double[0];
        }
        var common = new TreeSet<>(measured.get(0).values().keySet());
        measured.forEach(each -> common.retainAll(each.values().keySet()));
        var means = new ArrayList<Double>();
        for (Integer replicate : common) {
            means.add(MeanInterval.of(measured.stream()
                            .mapToDouble(each -> each.values().get(replicate))
                            .toArray())
                    .mean());
        }
        return means.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
