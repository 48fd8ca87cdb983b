package dev.touchstone.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.grid.Range;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.Table;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The contents of the committed chunks of a run, as the driver that committed each has noted them. A chunk whose files
 * are not those of its entry is damaged and does not count. A chunk without a whole entry, or of another grid, is asked
 * for its ids.
 */
final class Manifest {
    private static final String FILE = "_manifest";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The content of a chunk.
     *
     * @param grid digest of the grid
     * @param ranges numbers of the trials in that grid, in any order
     * @param rows number of rows in all files, one a trial
     * @param files length in bytes of each file, by its name
     */
    record Entry(String grid, List<Range> ranges, long rows, SortedMap<String, Long> files) {
        Entry {
            if (Range.size(ranges) != rows) {
                throw new IllegalArgumentException(
                        "%,d trials need as many rows, not %,d".formatted(Range.size(ranges), rows));
            }
        }
    }

    private final RunFolder run;

    Manifest(RunFolder run) {
        this.run = run;
    }

    /**
     * Notes what a chunk holds, after its commit.
     *
     * @throws IllegalArgumentException if the chunk has not a row for each trial
     */
    void write(String chunk, String gridDigest, List<Range> ranges) {
        SortedMap<String, Long> files = run.chunkFiles(chunk);
        long rows = files.keySet().stream()
                .mapToLong(file -> run.rowCount(in(chunk, file)))
                .sum();
        try {
            run.folder().write(in(chunk, FILE), JSON.writeValueAsString(new Entry(gridDigest, ranges, rows, files)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + FILE, e);
        }
    }

    /**
     * The committed chunks of a run, without those that are damaged.
     *
     * @param ranges ascending, of those whose entry is of this grid
     * @param ours the names of these: no two have a trial in common
     * @param others the names of the rest
     */
    record Committed(List<Range> ranges, List<String> ours, List<String> others) {}

    Committed committed(Set<String> gridDigests) {
        List<Range> ranges = List.of();
        var ours = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var chunk : run.chunkFiles().entrySet()) {
            Optional<Entry> entry = entry(chunk.getKey());
            if (isDamaged(entry, chunk.getValue())) {
                continue;
            }
            List<Range> more = entry.filter(each -> gridDigests.contains(each.grid()))
                    .map(Entry::ranges)
                    .orElse(List.of());
            List<Range> joined = joined(ranges, more);
            boolean isNew = !more.isEmpty() && Range.size(joined) == Range.size(ranges) + Range.size(more);
            (isNew ? ours : others).add(chunk.getKey());
            ranges = isNew ? joined : ranges;
        }
        return new Committed(ranges, ours, others);
    }

    /** The number of rows in the committed chunks that have a whole entry, of whatever grid. */
    long rows() {
        return run.committedChunks().stream()
                .flatMap(chunk -> entry(chunk).stream())
                .mapToLong(Entry::rows)
                .sum();
    }

    private static List<Range> joined(List<Range> ranges, List<Range> more) {
        var all = new ArrayList<>(ranges);
        all.addAll(more);
        return Range.union(all);
    }

    /** Renames the chunks whose files are not those of their entries, out of the chunks. Lists files, but reads no data. */
    boolean setAsideDamaged(PrintStream out) {
        boolean any = false;
        for (var chunk : run.chunkFiles().entrySet()) {
            Optional<Entry> entry = entry(chunk.getKey());
            if (isDamaged(entry, chunk.getValue())) {
                setAside(chunk.getKey(), entry, out);
                any = true;
            }
        }
        return any;
    }

    /** Renames the chunks that cannot be read, or have other rows than their entries say, out of the chunks. Reads all. */
    boolean setAsideUnreadable(PrintStream out) {
        boolean any = setAsideDamaged(out);
        for (String chunk : run.committedChunks()) {
            Optional<Entry> entry = entry(chunk);
            if (!isReadable(chunk, entry)) {
                setAside(chunk, entry, out);
                any = true;
            }
        }
        return any;
    }

    private static boolean isDamaged(Optional<Entry> entry, SortedMap<String, Long> files) {
        return entry.filter(each -> !each.files().equals(files)).isPresent();
    }

    private boolean isReadable(String chunk, Optional<Entry> entry) {
        var rows = new long[1];
        try {
            run.forEach(new Table<>("chunks/" + chunk, ChunkRow.class), row -> rows[0]++);
        } catch (RuntimeException e) { // whatever Parquet throws at what is none
            return false;
        }
        return entry.isEmpty() || entry.get().rows() == rows[0];
    }

    private void setAside(String chunk, Optional<Entry> entry, PrintStream out) {
        run.folder().replace("chunks/" + chunk, RunFolder.DAMAGED + "/" + chunk);
        String trials = entry.map(each -> "%,d".formatted(each.rows())).orElse("its");
        out.printf("chunk %s is damaged: set aside, %s trials run again%n", chunk, trials);
    }

    /** The entry of a chunk; empty where it is missing or was not written to its end. */
    private Optional<Entry> entry(String chunk) {
        String file = in(chunk, FILE);
        try {
            return run.folder().exists(file)
                    ? Optional.ofNullable(JSON.readValue(run.folder().read(file), Entry.class))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String in(String chunk, String file) {
        return "chunks/" + chunk + "/" + file;
    }
}
