package dev.touchstone.spark;

import dev.touchstone.storage.RunPaths;

/** What the {@code run.json} of a run says. */
public final class RunFacts {
    private RunFacts() {}

    /** The metric that its leaderboards rank by. */
    public static String rankingMetric(RunPaths run) {
        return Provenance.read(run.read("run.json"))
                .path("metrics")
                .path(0)
                .path("name")
                .asText();
    }

    /** Its suite; empty where it does not say. */
    public static String suite(RunPaths run) {
        return Provenance.read(run.read("run.json")).path("suite").asText();
    }

    /** The data folder that it read; empty for none. */
    static String data(RunPaths run) {
        return Provenance.read(run.read("run.json")).path("data").asText();
    }
}
