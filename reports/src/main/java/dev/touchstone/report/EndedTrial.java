package dev.touchstone.report;

import dev.touchstone.api.Split;
import dev.touchstone.tables.TrialRow.Ending;

/** The columns of {@code trials/} about the end of a trial. */
record EndedTrial(
        String trial,
        String instance,
        String solver,
        String competitor,
        Ending ending,
        int replicate,
        Split split,
        double elapsedSeconds,
        double cpuSeconds) {}
