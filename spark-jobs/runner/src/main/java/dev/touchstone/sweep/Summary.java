package dev.touchstone.sweep;

import dev.touchstone.fold.RecordedOutcomes;
import dev.touchstone.tables.RunFolder;
import java.lang.management.ManagementFactory;
import java.util.SortedMap;

/**
 * The work of one driver, and the state of the run after it.
 *
 * @param trials of the run that its grid asks for
 * @param ran trials run by this driver
 * @param finished of all trials of the run, whichever driver ran them
 * @param failed of all trials of the run, by the word of their outcome
 * @param lostChunks chunks that could not be committed; the run can be resumed
 * @param cpuSeconds of the driver's process, which on a local master is everything but child processes
 */
public record Summary(
        String run,
        long trials,
        long ran,
        long finished,
        SortedMap<String, Long> failed,
        int lostChunks,
        double wallSeconds,
        double cpuSeconds,
        String leaderboard) {

    static Summary of(RunFolder run, long trials, long ran, int lost, long startNanos, double cpuAtStart) {
        SortedMap<String, Long> outcomes = RecordedOutcomes.read(run).counts();
        Long finished = outcomes.remove("finished");
        return new Summary(
                run.id(),
                trials,
                ran,
                finished == null ? 0 : finished,
                outcomes,
                lost,
                (System.nanoTime() - startNanos) * 1e-9,
                processCpuSeconds() - cpuAtStart,
                run.folder().display("leaderboard"));
    }

    /** Processor time of this process so far. */
    static double processCpuSeconds() {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return os.getProcessCpuTime() * 1e-9;
    }
}
