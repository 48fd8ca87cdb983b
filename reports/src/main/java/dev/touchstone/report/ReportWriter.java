package dev.touchstone.report;

import dev.touchstone.claims.MeasuredClaim;
import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the report of one or more runs as one HTML file that fetches nothing. */
public final class ReportWriter {
    private ReportWriter() {}

    /**
     * Reads the runs and writes their report; creates missing folders above it.
     *
     * @param runFolders local paths or Hadoop URIs
     * @param claims the claims of the runs' suites, measured on the runs
     * @param toFile a local path or a Hadoop URI; an earlier file there is replaced
     * @throws IllegalArgumentException if no run is given
     * @throws UncheckedIOException if a run cannot be read or the file cannot be written
     */
    public static void write(List<String> runFolders, List<MeasuredClaim> claims, String toFile) {
        if (runFolders.isEmpty()) {
            throw new IllegalArgumentException("no run given; a report needs at least one run folder");
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
