package dev.touchstone.cli;

import dev.touchstone.tables.RunFolder;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The runs that a command reads. */
final class RunsOptions {
    @Parameters(arity = "1..*", paramLabel = "RUN", description = "ids of runs below --out, or their folders")
    private List<String> runs;

    @Mixin
    private OutOption out;

    /**
     * The runs, in the order given.
     *
     * @throws IllegalArgumentException if one is not there; names those that are
     */
    List<RunFolder> all() {
        return runs.stream().map(run -> RunFolder.existing(out.folder(), run)).toList();
    }
}
