package dev.touchstone.report;

import dev.touchstone.claims.MeasuredClaim;
import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the report of one or more runs: a single HTML file that asks for nothing else. */
public final class ReportWriter {
    private ReportWriter() {}

    /**
     * Reads the runs and writes their report, with the folders above it where they are missing.
     *
     * @param runFolders local paths or Hadoop URIs
     * @param claims of the runs' suites, measured on the runs
     * @param toFile a local path or a Hadoop URI; an earlier file there is replaced
     * @throws UncheckedIOException if a run cannot be read or the file not written
     */
    public static void write(List<String> runFolders, List<MeasuredClaim> claims, String toFile) {
        if (runFolders.isEmpty()) {
            throw new IllegalArgumentException("no run folder given; a report needs at least one");
        }
        ReportData data =
                ReportData.of(runFolders.stream().map(RunContents::read).toList(), claims);
        try {
            String html = Page.of(ReportJson.of(data));
            int slash = toFile.lastIndexOf('/');
            Folder.of(slash < 0 ? "." : toFile.substring(0, slash + 1)).write(toFile.substring(slash + 1), html);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + toFile, e);
        }
    }
}
