package dev.touchstone.cli;

import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.storage.HadoopData;
import picocli.CommandLine.Option;

/** {@code --data DIR}, and what it makes visible. */
final class DataOption {
    private static final int PROBLEMS_KEPT = 4;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:TOUCHSTONE_DATA:-}",
            description = "folder of data sets, on any Hadoop file system (default: $TOUCHSTONE_DATA)")
    private String folder = "";

    /** As given; empty where it was not. */
    String folder() {
        return folder;
    }

    ProblemCache problems() {
        return new ProblemCache(HadoopData.of(folder), PROBLEMS_KEPT);
    }

    static Suites suites() {
        return ProcessSuites.get();
    }
}
