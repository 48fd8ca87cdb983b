package dev.touchstone.cli;

import dev.touchstone.engine.ProblemCache;
import dev.touchstone.storage.HadoopData;
import picocli.CommandLine.Option;

/** {@code --data DIR}, and the problems over it. */
final class DataOption {
    private static final int PROBLEMS_KEPT = 4;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:TOUCHSTONE_DATA:-}",
            description = "folder of data sets, on any Hadoop file system (default: $TOUCHSTONE_DATA)")
    private String folder = "";

    /** The folder as given; empty where none was. */
    String folder() {
        return folder;
    }

    ProblemCache problems() {
        return new ProblemCache(HadoopData.of(folder), PROBLEMS_KEPT);
    }
}
