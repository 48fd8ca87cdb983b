package dev.touchstone.tables;

import dev.touchstone.api.Split;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * All that determines the result of a trial.
 *
 * @param instanceDigest of the problem's data
 * @param settings complete, of the solver
 * @param budgetSteps empty for no limit
 * @param replicate counts from 0 within its split
 * @param recording {@code plain}, {@code series}, {@code every-period}, or both
 * @param after the trial whose series this one inherits; empty for none
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
