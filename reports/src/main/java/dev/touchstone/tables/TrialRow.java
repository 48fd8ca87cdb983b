package dev.touchstone.tables;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Outcome;
import java.util.List;
import java.util.SortedMap;

/**
 * A trial and its result; a row of {@code trials/}.
 *
 * @param trial id: 16 hex digits, a hash of the key
 */
public record TrialRow(
        String trial,
        TrialKey key,
        GridPlace place,
        Ending ending,
        Used used,
        Circumstances circumstances,
        Figures figures) {

    /**
     * The place of a trial in its grid.
     *
     * @param competitor the arm and the values of its axes, such as {@code "adam schedule=linear"}
     * @param tuned the values of the searched settings; empty where the arm searches nothing
     */
    public record GridPlace(String arm, String competitor, SortedMap<String, String> tuned, Role role) {}

    /**
     * The end of a trial.
     *
     * @param reason for a person; empty for a trial that finished
     * @param frames the first stack frames of an exception
     */
    public record Ending(Outcome.Kind outcome, String reason, List<String> frames) {}

    /**
     * What a trial used.
     *
     * @param elapsedSeconds on the solver's clock, which stands still while the harness looks
     * @param cpuSeconds processor time of the trial's thread, looks included; NaN where unknown
     * @param allocatedBytes of the trial's thread; -1 where unknown
     */
    public record Used(long steps, double elapsedSeconds, double cpuSeconds, long allocatedBytes) {}

    /**
     * Where and how a trial ran.
     *
     * @param backend what executed the solver: {@code cpu}
     */
    public record Circumstances(String host, String backend, Isolation isolation) {}

    /**
     * The values of metrics and of work, by name, so that leaderboards need no trace.
     *
     * @param variables of the instance; 0 where its family has no notion of them
     * @param finalValues at the last look
     * @param startValues at step 0; of metrics alone, NaN left out
     * @param bestValues over all looks, by the metric's goal; of metrics alone, NaN left out
     */
    public record Figures(
            long variables,
            SortedMap<String, Double> finalValues,
            SortedMap<String, Double> startValues,
            SortedMap<String, Double> bestValues) {}
}
