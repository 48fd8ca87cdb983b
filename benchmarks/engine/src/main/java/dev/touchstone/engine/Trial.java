package dev.touchstone.engine;

import dev.touchstone.api.Digest;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.api.Words;

/**
 * One cell of a grid: names and numbers only, so that it is what crosses the wire.
 *
 * @param suiteVersion of the code that gives the result
 * @param instanceDigest of the problem's data
 * @param settings complete, so that a later change of defaults changes no id
 * @param replicate counts from 0 within its split
 * @param recording what is kept of it
 * @param after id of the trial whose series this one inherits; empty where it needs none
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

    /** 64 bits of all that determines the result; the key that resuming and deduplication go by. */
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

    /** {@link #idBits()} as 16 hex digits. */
    public String id() {
        return Digest.hex(idBits());
    }

    /**
     * A stream of this replicate. The solver and its settings are left out of the seed on purpose:
     * competitors are compared on common random numbers.
     */
    public Philox random(String stream) {
        return Philox.of(suite, instance, Words.of(split), Integer.toString(replicate), stream);
    }
}
