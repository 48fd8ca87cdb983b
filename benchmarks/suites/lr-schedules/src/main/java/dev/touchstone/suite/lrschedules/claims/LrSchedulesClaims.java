package dev.touchstone.suite.lrschedules.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Statistic;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The claims of the suite. */
public final class LrSchedulesClaims {
    /** The grid that measures all claims in minutes. */
    static final String REDUCED = "nightly/lr-schedules";

    /** The grid with the papers' ten seeds. */
    static final String FULL = "paper/lr-schedules";

    /**
     * The small real data sets whose loss has a positive minimum, without the prefix {@code libsvm-} of their
     * instances.
     */
    static final List<String> SMALL = List.of("glass", "vowel", "vehicle", "svmguide2", "segment");

    private static final int EPOCHS = 100;

    private LrSchedulesClaims() {}

    /** Every claim of the suite. */
    public static List<Claim> all() {
        return Stream.of(
                        LinearDecayClaims.claims(),
                        TheoryClaims.claims(),
                        RunningAccuracyClaims.claims(),
                        RefinementClaims.claims(),
                        ExadamClaims.claims(),
                        LearningRateFreeClaims.claims(),
                        SurrogateClaims.claims(),
                        SecondOrderClaims.claims())
                .flatMap(claims -> claims)
                .toList();
    }

    /** The name of a competitor in these grids: the arm, and its schedule. */
    static String competitor(String arm, String schedule) {
        return arm + " schedule=" + schedule;
    }

    /** A case for each of these LIBSVM sets, named without the prefix of its instance. */
    static List<Claim.Case> cases(List<String> sets, Statistic.OnInstance statistic) {
        return sets.stream()
                .map(set -> new Claim.Case(set, statistic.on("libsvm-" + set)))
                .toList();
    }

    /** A claim that the suite's two grids measure. */
    static Claim of(
            String name,
            String source,
            String statement,
            String metric,
            double threshold,
            Claim.Relation relation,
            List<Claim.Case> cases) {
        return new Claim(name, source, statement, metric, REDUCED, FULL, threshold, relation, cases);
    }

    /** The steps of a trace at which an epoch has ended; a run has 100 epochs in these grids. */
    static List<Long> epochs(SortedMap<Long, Double> trace) {
        if (trace.isEmpty()) {
            return List.of();
        }
        long epoch = Math.max(1, trace.lastKey() / EPOCHS);
        return trace.keySet().stream()
                .filter(step -> step > 0 && step % epoch == 0)
                .toList();
    }
}
