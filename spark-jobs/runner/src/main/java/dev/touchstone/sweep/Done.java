package dev.touchstone.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.Table;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The mark of a run that has all its trials and tables: the file {@code done}.
 *
 * @param grid digest of the grid
 * @param trials number of trials of the grid, as many as the tables have
 * @param files length in bytes of each file of the tables, by its name
 */
record Done(String grid, long trials, SortedMap<String, Long> files) {
    private static final String FILE = "done";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The mark of a grid's run; empty if there is none, it is damaged, or a file of the tables is missing or changed. */
    static Optional<Done> of(RunFolder run, String grid) {
        if (!run.folder().exists(FILE)) {
            return Optional.empty();
        }
        try {
            Done done = JSON.readValue(run.folder().read(FILE), Done.class);
            return Optional.ofNullable(done).filter(each -> each.equals(new Done(grid, each.trials(), tables(run))));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Marks a run whose tables have been written. */
    static void write(RunFolder run, String grid, long trials) {
        try {
            run.folder().write(FILE, JSON.writeValueAsString(new Done(grid, trials, tables(run))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + FILE, e);
        }
    }

    private static SortedMap<String, Long> tables(RunFolder run) {
        Stream<String> tables = Table.ALL.stream().map(Table::name);
        return run.folder()
                .lengths(Stream.concat(tables, Stream.of("outcomes.json", "costs.json"))
                        .toArray(String[]::new));
    }
}
