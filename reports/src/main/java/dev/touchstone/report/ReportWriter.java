package dev.touchstone.report;

import dev.touchstone.claims.MeasuredClaim;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Writes the report of one or more runs: a single HTML file that asks for nothing else. */
public final class ReportWriter {
    private ReportWriter() {}

    /**
     * Reads the runs and writes their report, with the folders above it where they are missing.
     *
     * @param runFolders local paths or Hadoop URIs
     * @param claims what the runs say of their suites' claims
     * @param toFile a local path or a Hadoop URI; an earlier file there is replaced
     * @throws UncheckedIOException if a run cannot be read or the file not written
     */
    public static void write(List<String> runFolders, List<MeasuredClaim> claims, String toFile) {
        if (runFolders.isEmpty()) {
            throw new IllegalArgumentException("no run folder given; a report needs at least one");
        }
        ReportData data =
                ReportData.of(runFolders.stream().map(RunContents::read).toList(), claims);
        var file = new Path(toFile);
        try {
            save(Page.of(ReportJson.of(data)), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void save(String html, Path file) throws IOException {
        var configuration = new Configuration();
        // An instance of our own: on local disks it is told to leave no checksum file beside the report.
        try (FileSystem files = FileSystem.newInstance(file.toUri(), configuration)) {
            files.setWriteChecksum(false);
            try (OutputStream out = files.create(file, true)) {
                out.write(html.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
