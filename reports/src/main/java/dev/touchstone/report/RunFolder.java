package dev.touchstone.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
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

/** What a run left behind: a folder of Parquet tables and {@code run.json}, on any Hadoop file system. */
public final class RunFolder {
    private final Path folder;
    private final Configuration configuration = new Configuration();

    /** The run at a local path or a Hadoop URI. */
    public RunFolder(String uri) {
        this.folder = new Path(uri);
    }

    /** The folder's own name. */
    public String name() {
        return folder.getName();
    }

    /** What the run says of itself; an empty object where it says nothing. */
    public JsonNode record() {
        Path file = new Path(folder, "run.json");
        try {
            FileSystem files = file.getFileSystem(configuration);
            if (!files.exists(file)) {
                return JsonNodeFactory.instance.objectNode();
            }
            try (InputStream in = files.open(file)) {
                return new ObjectMapper().readTree(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Hands over the rows of a table one at a time, in the order of its files' names; none where the
     * run has no such table.
     *
     * @param columns to be read; those that a file lacks are absent from its rows
     */
    public void forEach(String table, List<String> columns, Consumer<Fields> row) {
        forEach(table, columns, FilterCompat.NOOP, row);
    }

    /** As above, the rows of which {@code wanted} is true; its columns must be among those read. */
    public void forEach(String table, String columns, FilterPredicate wanted, Consumer<Fields> row) {
        forEach(table, List.of(columns.split(" ")), FilterCompat.get(wanted), row);
    }

    private void forEach(String table, List<String> columns, FilterCompat.Filter wanted, Consumer<Fields> row) {
        try {
            for (Path file : files(new Path(folder, table))) {
                read(file, columns, wanted, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table + " of " + folder, e);
        }
    }

    private List<Path> files(Path table) throws IOException {
        var found = new ArrayList<Path>();
        FileSystem files = table.getFileSystem(configuration);
        if (files.exists(table)) {
            RemoteIterator<LocatedFileStatus> all = files.listFiles(table, true);
            while (all.hasNext()) {
                Path file = all.next().getPath();
                if (!file.getName().startsWith("_") && !file.getName().startsWith(".")) {
                    found.add(file);
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    private void read(Path file, List<String> columns, FilterCompat.Filter wanted, Consumer<Fields> row)
            throws IOException {
        var narrowed = new Configuration(configuration);
        narrowed.set(ReadSupport.PARQUET_READ_SCHEMA, schema(file, columns).toString());
        try (ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), file)
                .withConf(narrowed)
                .withFilter(wanted)
                .build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                row.accept(new Fields(group));
            }
        }
    }

    private MessageType schema(Path file, List<String> columns) throws IOException {
        try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(file, configuration))) {
            MessageType all = footer.getFileMetaData().getSchema();
            List<Type> wanted = columns.stream()
                    .filter(all::containsField)
                    .map(all::getType)
                    .toList();
            return new MessageType(all.getName(), wanted);
        }
    }
}
