package dev.touchstone.tables;

import dev.touchstone.api.Split;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * The values that determine the result of a trial; the trial's id is their hash.
 *
 * @param instanceDigest digest of the instance's data
 * @param settings all settings of the solver
 * @param budgetSteps most steps; empty for no limit
 * @param budgetSeconds most seconds on the solver's clock
 * @param replicate number of the replicate, from 0 within its split
 * @param recording {@code plain}, {@code series}, {@code every-period}, or both
 * @param after id of the trial whose series this one inherits; empty for none
 */
public record TrialKey(
        String suite,
        String suiteVersion,
        String instance,
        String instanceDigest,
        String solver,
        SortedMap<String, String> settings,
        OptionalLong budgetSteps,
        double budgetSeconds,
        Split split,
        int replicate,
        String recording,
        String after) {}
