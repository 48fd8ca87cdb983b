package dev.touchstone.sweep;

import dev.touchstone.api.Digest;
import dev.touchstone.grid.Chunk;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.storage.Folder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The ids of trials that were begun: a file a chunk, written before its job starts, removed after its commit, and left
 * behind by a driver that dies. The next driver runs these trials in child processes, because one of them may have
 * ended the driver.
 */
final class Journal {
    private static final String FOLDER = "started";
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{16}");

    private final Folder run;

    /** The journal in a run's folder. */
    Journal(Folder run) {
        this.run = run;
    }

    /** Notes the trials of a chunk before any of them starts. */
    void started(String name, Grid grid, Chunk chunk) {
        var ids = new StringBuilder();
        for (Range range : chunk.ranges()) {
            for (long k = range.from(); k < range.to(); k++) {
                ids.append(Digest.hex(grid.trial(k).trial().idBits())).append('\n');
            }
        }
        run.write(FOLDER + "/" + name, ids.toString());
    }

    /** Notes that a chunk is committed, or was stopped on purpose: its trials are no longer crash suspects. */
    void ended(String name) {
        run.delete(FOLDER + "/" + name);
    }

    /** The trials among some ranges that a dead driver had begun. */
    List<Range> suspects(Grid grid, List<Range> among) {
        long[] begun =
                run.names(FOLDER).stream().flatMapToLong(this::ids).sorted().toArray();
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

    /** Forgets all suspects, once every one of them has been run. */
    void clear() {
        run.names(FOLDER).forEach(this::ended);
    }

    /** The ids in a file, without lines that a crash has left half-written: those trials were not begun. */
    private LongStream ids(String name) {
        return run.read(FOLDER + "/" + name)
                .lines()
                .filter(ID.asMatchPredicate())
                .mapToLong(HexFormat::fromHexDigitsToLong);
    }
}
