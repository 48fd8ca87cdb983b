package dev.touchstone.suite.lrschedules.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Suites;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Evidence for tests of claims: values and traces as if they had been measured, the same for two replicates. */
final class MadeUpEvidence implements Evidence {
    private final Map<String, Double> values = new TreeMap<>();
    private final Map<String, SortedMap<Long, Double>> traces = new TreeMap<>();

    /** The final value of a metric. */
    MadeUpEvidence with(String instance, String competitor, String metric, double value) {
        values.put(key(instance, competitor, metric), value);
        return this;
    }

    /** The final training loss. */
    MadeUpEvidence withLoss(String instance, String competitor, double loss) {
        return with(instance, competitor, "train-loss", loss);
    }

    /** The trace of the training loss: a step, the loss there, the next step, and so on. */
    MadeUpEvidence withLosses(String instance, String competitor, double... stepsAndLosses) {
        var trace = new TreeMap<Long, Double>();
        for (int i = 0; i < stepsAndLosses.length; i += 2) {
            trace.put((long) stepsAndLosses[i], stepsAndLosses[i + 1]);
        }
        traces.put(key(instance, competitor, "train-loss"), trace);
        return this;
    }

    /** The value of a case of a claim of this suite, on the first replicate. */
    double valueOf(String claim, String aCase) {
        return Suites.find("case", claimNamed(claim).cases(), Claim.Case::name, aCase)
                .statistic()
                .of(this, 0);
    }

    /** Whether the value of a case lies on the claimed side. */
    boolean holds(String claim, String aCase) {
        return claimNamed(claim)
                .relation()
                .holds(valueOf(claim, aCase), claimNamed(claim).threshold());
    }

    /** The claim of this name. */
    static Claim claimNamed(String name) {
        return Suites.find("claim", LrSchedulesClaims.all(), Claim::name, name);
    }

    @Override
    public int replicates(String instance, String competitor) {
        return 2;
    }

    @Override
    public double last(String instance, String competitor, String metric, int replicate) {
        return values.getOrDefault(key(instance, competitor, metric), Double.NaN);
    }

    @Override
    public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
        return traces.getOrDefault(key(instance, competitor, metric), Collections.emptySortedMap());
    }

    private static String key(String instance, String competitor, String metric) {
        return instance + " | " + competitor + " | " + metric;
    }
}
