package dev.touchstone.sweep;

import dev.touchstone.grid.Range;
import dev.touchstone.tables.RunFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which numbers of which grid a committed chunk holds. It saves the reading of ids as long as the
 * grid is the same; a chunk without a whole one, or of another grid, is asked for its ids.
 */
final class Manifest {
    private static final String FILE = "_manifest";
    private static final Pattern WHOLE = Pattern.compile("\\p{XDigit}{16}\n(\\d+ \\d+\n)+");

    private final RunFolder run;

    Manifest(RunFolder run) {
        this.run = run;
    }

    /** Notes what a chunk holds, after its commit. */
    void write(String chunk, String gridDigest, List<Range> ranges) {
        var text = new StringBuilder(gridDigest).append('\n');
        ranges.forEach(range ->
                text.append(range.from()).append(' ').append(range.to()).append('\n'));
        run.folder().write("chunks/" + chunk + "/" + FILE, text.toString());
    }

    /** Removes all manifests, so that every chunk is asked for its ids. */
    void forget() {
        run.committedChunks().forEach(chunk -> run.folder().delete("chunks/" + chunk + "/" + FILE));
    }

    /**
     * The committed chunks of a run.
     *
     * @param ranges ascending, of those whose manifest is of this grid
     * @param ours the names of these
     * @param others the names of the rest
     */
    record Committed(List<Range> ranges, List<String> ours, List<String> others) {}

    Committed committed(Set<String> gridDigests) {
        var ranges = new ArrayList<Range>();
        var ours = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (String chunk : run.committedChunks()) {
            Optional<List<Range>> held = ranges(chunk, gridDigests);
            (held.isPresent() ? ours : others).add(chunk);
            held.ifPresent(ranges::addAll);
        }
        return new Committed(Range.union(ranges), ours, others);
    }

    /** The numbers in a chunk; empty where its manifest is missing, half-written or of another grid. */
    private Optional<List<Range>> ranges(String chunk, Set<String> gridDigests) {
        String manifest = "chunks/" + chunk + "/" + FILE;
        String text = run.folder().exists(manifest) ? run.folder().read(manifest) : "";
        List<String> lines = text.lines().toList();
        if (!WHOLE.matcher(text).matches() || !gridDigests.contains(lines.get(0))) {
            return Optional.empty();
        }
        return Optional.of(
                lines.subList(1, lines.size()).stream().map(Manifest::range).toList());
    }

    private static Range range(String line) {
        int space = line.indexOf(' ');
        return new Range(Long.parseLong(line.substring(0, space)), Long.parseLong(line.substring(space + 1)));
    }
}
