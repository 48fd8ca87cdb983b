package dev.touchstone.cli;

import picocli.CommandLine.Option;

/** {@code --out DIR}. */
final class OutOption {
    @Option(names = "--out", paramLabel = "DIR", description = "folder of all runs (default: ${DEFAULT-VALUE})")
    private String folder = "runs";

    String folder() {
        return folder;
    }
}
