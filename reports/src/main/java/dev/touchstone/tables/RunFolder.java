package dev.touchstone.tables;

import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The folder of a run on any Hadoop file system. It holds {@code run.json}, tables, and chunks: {@code chunks/NAME/}
 * has the trials that one Spark job committed, and is called {@code 0001-00001} or {@code 0001-00001-again}. A chunk
 * without {@code _SUCCESS} is incomplete and never read.
 */
public record RunFolder(Folder folder) {
    /** The folder of chunks that were damaged, beside {@code chunks}; they are never read. */
    public static final String DAMAGED = "damaged";

    private static final String RECORD = "run.json";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,199}");
    private static final Pattern CHUNK = Pattern.compile("\\d{4,}-\\d{5,}(-again)?");

    /**
     * The run of this id in the folder {@code out}. Creates nothing.
     *
     * @throws IllegalArgumentException if no run can have this id
     */
    public static RunFolder of(String out, String run) {
        if (!ID.matcher(run).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no id of a run; use at most 200 letters, digits and - _ . and start with a letter or a digit"
                            .formatted(run));
        }
        return new RunFolder(Folder.of(out, run));
    }

    /** The run in a folder: a local path or a URI. */
    public static RunFolder at(String uri) {
        return new RunFolder(Folder.of(uri));
    }

    /**
     * A run that exists.
     *
     * @param run its id, for a run in the folder {@code out}, or a path with a slash
     * @throws IllegalArgumentException if there is no such run; names those in {@code out}. Also if the id is none.
     */
    public static RunFolder existing(String out, String run) {
        RunFolder found = named(out, run);
        if (!found.folder.exists(RECORD)) {
            throw new IllegalArgumentException("no run %s in %s; known: %s"
                    .formatted(run, out, in(out).stream().map(RunFolder::id).toList()));
        }
        return found;
    }

    /**
     * A run that a driver has begun: one that exists, or whose driver died with nothing in the folder but its lock.
     *
     * @param run its id, for a run in the folder {@code out}, or a path with a slash
     * @throws IllegalArgumentException if there is no such run; names those in {@code out}
     */
    public static RunFolder begun(String out, String run) {
        Folder found = named(out, run).folder;
        boolean isNew = found.exists("") && found.names("").stream().allMatch(RunFolder::isHidden);
        return isNew ? new RunFolder(found) : existing(out, run);
    }

    private static RunFolder named(String out, String run) {
        return run.contains("/") ? at(run) : of(out, run);
    }

    /** The runs in a folder, in the order of their names; none if the folder is missing. */
    public static List<RunFolder> in(String out) {
        return Folder.of(out).names("").stream()
                .filter(name -> !name.startsWith("."))
                .map(name -> new RunFolder(Folder.of(out, name)))
                .filter(RunFolder::isThere)
                .toList();
    }

    /** Whether the run has a {@code run.json}. */
    public boolean isThere() {
        return folder.exists(RECORD);
    }

    /** The run's id, which is the name of its folder. */
    public String id() {
        return folder.name();
    }

    /** The run's path as people write it. */
    public String display() {
        return folder.display("");
    }

    /** Reads the run's provenance; an empty one if {@code run.json} is missing. */
    public RunRecord record() {
        return isThere() ? RunRecord.parse(folder.display(RECORD), folder.read(RECORD)) : RunRecord.none();
    }

    /** Writes the run's provenance. */
    public void record(RunRecord record) {
        folder.write(RECORD, record.json().toPrettyString() + "\n");
    }

    /** The names of the complete chunks, in order. */
    public List<String> committedChunks() {
        return List.copyOf(chunkFiles().keySet());
    }

    /** The lengths in bytes of the data files of each complete chunk, by the chunk's name and the file's, in order. */
    public SortedMap<String, SortedMap<String, Long>> chunkFiles() {
        return chunkFilesIn("chunks");
    }

    /** The lengths in bytes of the data files of a complete chunk, by name; none if the chunk is not complete. */
    public SortedMap<String, Long> chunkFiles(String chunk) {
        return chunkFilesIn("chunks/" + chunk).getOrDefault(chunk, new TreeMap<>());
    }

    private SortedMap<String, SortedMap<String, Long>> chunkFilesIn(String part) {
        var chunks = new TreeMap<String, SortedMap<String, Long>>();
        folder.lengths(part).forEach((path, length) -> {
            String[] parts = path.split("/", 3);
            if (parts.length == 3 && CHUNK.matcher(parts[1]).matches()) {
                chunks.computeIfAbsent(parts[1], any -> new TreeMap<>()).put(parts[2], length);
            }
        });
        chunks.values().removeIf(files -> !files.containsKey("_SUCCESS"));
        chunks.values().forEach(files -> files.keySet().removeIf(RunFolder::isHidden));
        return chunks;
    }

    /** The files and folders among the chunks that have no chunk's name; they are never read. */
    public List<String> strays() {
        return folder.names("chunks").stream()
                .filter(name -> !CHUNK.matcher(name).matches() && !isHidden(name))
                .toList();
    }

    /** Whether Spark passes a file over when it reads a folder. */
    private static boolean isHidden(String file) {
        return file.startsWith("_") || file.startsWith(".");
    }

    /** The number of rows in a Parquet file, by its footer. */
    public long rowCount(String file) {
        try (ParquetFileReader footer = ParquetFileReader.open(
                HadoopInputFile.fromPath(folder.at(file), folder.fileSystem().getConf()))) {
            return footer.getRecordCount();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.at(file), e);
        }
    }

    /** Reads all rows of a table, in the order of its files' names; none if the table is missing. */
    public <T extends Record> List<T> rows(Table<T> table) {
        var rows = new ArrayList<T>();
        forEach(table, rows::add);
        return rows;
    }

    /** Reads a table row by row, in the order of its files' names. */
    public <T extends Record> void forEach(Table<T> table, Consumer<T> each) {
        scan(table, FilterCompat.NOOP, each);
    }

    /** Reads the rows of a table for which {@code wanted} is true; it may name only columns of the record. */
    public <T extends Record> void forEach(Table<T> table, FilterPredicate wanted, Consumer<T> each) {
        scan(table, FilterCompat.get(wanted), each);
    }

    private <T extends Record> void scan(Table<T> table, FilterCompat.Filter wanted, Consumer<T> each) {
        if (!folder.exists(table.name())) {
            return;
        }
        for (String file : folder.files(table.name())) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            if (!isHidden(name)) {
                read(folder.at(table.name() + "/" + file), table.columns(), wanted, each);
            }
        }
    }

    private <T extends Record> void read(Path file, Columns<T> columns, FilterCompat.Filter wanted, Consumer<T> each) {
        var rows = new ParquetRows<>(columns);
        var configuration = new Configuration(folder.fileSystem().getConf());
        try {
            configuration.set(
                    ReadSupport.PARQUET_READ_SCHEMA,
                    schema(file, columns, configuration).toString());
            try (ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), file)
                    .withConf(configuration)
                    .withFilter(wanted)
                    .build()) {
                for (Group group = reader.read(); group != null; group = reader.read()) {
                    each.accept(rows.row(group));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The columns of a file that the record has, too. */
    private static MessageType schema(Path file, Columns<?> columns, Configuration configuration) throws IOException {
        try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(file, configuration))) {
            MessageType all = footer.getFileMetaData().getSchema();
            List<Type> wanted = columns.all().stream()
                    .map(Column::name)
                    .filter(all::containsField)
                    .map(all::getType)
                    .toList();
            return new MessageType(all.getName(), wanted);
        }
    }
}
