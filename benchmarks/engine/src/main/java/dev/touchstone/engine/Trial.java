package dev.touchstone.engine;

import dev.touchstone.api.Digest;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.api.Words;

/**
 * One cell of a grid. A trial holds names and numbers only, because it travels to tasks and to child processes.
 *
 * @param suiteVersion version of the code that gives the result
 * @param instanceDigest digest of the problem's data
 * @param settings all settings of the solver, so that a later change of a default changes no id
 * @param replicate number of the replicate within its split, from 0
 * @param recording the looks and the series that are kept
 * @param after id of the trial whose series this one inherits; empty if it inherits none
 */
public record Trial(
        String suite,
        String suiteVersion,
        String instance,
        String instanceDigest,
        String solver,
        Settings settings,
        Budget budget,
        Split split,
        int replicate,
        Recording recording,
        String after) {

    /**
     * Digest of all that determines the result, in 64 bits: every component's text, in the order of the components.
     * Resuming, deduplication and comparison of runs identify a trial by it.
     */
    public long idBits() {
        return Digest.of(
                suite,
                suiteVersion,
                instance,
                instanceDigest,
                solver,
                settings.toString(),
                budget.toString(),
                Words.of(split),
                Integer.toString(replicate),
                recording.toString(),
                after);
    }

    /** The 16 hex digits of {@link #idBits()}. */
    public String id() {
        return Digest.hex(idBits());
    }

    /**
     * A random stream of this trial's replicate, from its beginning. The seed leaves out the solver and its settings:
     * competitors are compared on common random numbers.
     */
    public Philox random(String stream) {
        return Philox.of(suite, instance, Words.of(split), Integer.toString(replicate), stream);
    }
}
