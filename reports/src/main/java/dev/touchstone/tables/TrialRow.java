package dev.touchstone.tables;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Outcome;
import java.util.List;
import java.util.SortedMap;

/**
 * A trial and its result; a row of {@code trials/}.
 *
 * @param trial the id: 16 hex digits, a hash of the key
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
     * @param tuned the values of the searched settings; empty if the arm searches nothing
     */
    public record GridPlace(String arm, String competitor, SortedMap<String, String> tuned, Role role) {}

    /**
     * The end of a trial.
     *
     * @param reason why the trial did not finish; empty if it finished
     * @param frames first stack frames of the exception; empty without one
     */
    public record Ending(Outcome.Kind outcome, String reason, List<String> frames) {}

    /**
     * The work, time and memory that a trial used.
     *
     * @param elapsedSeconds time on the solver's clock, which stands still while the harness looks
     * @param cpuSeconds processor time of the trial's thread, looks included; NaN if unknown
     * @param allocatedBytes memory allocated by the trial's thread, looks included; -1 if unknown
     */
    public record Used(long steps, double elapsedSeconds, double cpuSeconds, long allocatedBytes) {}

    /**
     * The machine, the backend and the isolation of a trial.
     *
     * @param backend the executor of the solver: {@code cpu}
     */
    public record Circumstances(String host, String backend, Isolation isolation) {}

    /**
     * The values of metrics and of work by name. With them, leaderboards need no trace.
     *
     * @param variables number of variables of the instance; 0 if its family has none
     * @param finalValues values at the last look
     * @param startValues values of metrics at step 0, without NaN
     * @param bestValues best values of metrics over all looks, without NaN
     */
    public record Figures(
            long variables,
            SortedMap<String, Double> finalValues,
            SortedMap<String, Double> startValues,
            SortedMap<String, Double> bestValues) {}
}
