package dev.touchstone.spark;

import dev.touchstone.api.Digest;
import dev.touchstone.grid.Chunk;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.storage.RunPaths;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Which trials were begun: a file a chunk, written before its job starts and left where the driver
 * dies with it. The next driver runs what such files name in child processes, because one of those
 * trials may be what took the driver down.
 */
final class Journal {
    private static final String FOLDER = "started";

    private final RunPaths paths;

    Journal(RunPaths paths) {
        this.paths = paths;
    }

    void started(String name, Grid grid, Chunk chunk) {
        var ids = new StringBuilder();
        for (Range range : chunk.ranges()) {
            for (long k = range.from(); k < range.to(); k++) {
                ids.append(Digest.hex(grid.trial(k).trial().idBits())).append('\n');
            }
        }
        paths.write(FOLDER + "/" + name, ids.toString());
    }

    /** The chunk is safe, or was stopped on purpose: nobody need suspect it. */
    void ended(String name) {
        try {
            paths.fileSystem().delete(paths.at(FOLDER + "/" + name), false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + paths.at(FOLDER + "/" + name), e);
        }
    }

    /** Those of some trials that were begun by a driver that died. */
    List<Range> suspects(Grid grid, List<Range> among) {
        long[] begun =
                paths.names(FOLDER).stream().flatMapToLong(this::ids).sorted().toArray();
        if (begun.length == 0) {
            return List.of();
        }
        return Range.union(among.stream()
                .flatMap(range -> range.pieces(1))
                .filter(one -> Arrays.binarySearch(
                                begun, grid.trial(one.from()).trial().idBits())
                        >= 0)
                .toList());
    }

    /** Forgets the suspects, once all that they name has been run. */
    void clear() {
        paths.names(FOLDER).forEach(this::ended);
    }

    private LongStream ids(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                paths.fileSystem().open(paths.at(FOLDER + "/" + name)), StandardCharsets.UTF_8))) {
            return Arrays.stream(
                    lines.lines().mapToLong(HexFormat::fromHexDigitsToLong).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + paths.at(FOLDER + "/" + name), e);
        }
    }
}
