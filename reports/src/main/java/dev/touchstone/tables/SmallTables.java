package dev.touchstone.tables;

import dev.touchstone.api.Words;
import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;

/** Writes small tables, each as one Parquet file, in the layout in which Spark writes tables. */
public final class SmallTables {
    private SmallTables() {}

    /**
     * Writes a table first under a temporary name, then in the place of an older one.
     *
     * @param folder the folder of the run
     */
    public static <T extends Record> void write(Folder folder, Table<T> table, List<T> rows) {
        String half = "." + table.name() + ".half";
        folder.delete(half);
        write(folder, half + "/part-00000.snappy.parquet", table.columns(), rows);
        folder.create(half + "/_SUCCESS");
        folder.replace(half, table.name());
    }

    private static <T extends Record> void write(Folder folder, String file, Columns<T> columns, List<T> rows) {
        MessageType layout = ParquetLayout.of(columns);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(folder.at(file))
                .withConf(folder.fileSystem().getConf())
                .withType(layout)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build()) {
            for (T row : rows) {
                var group = new SimpleGroup(layout);
                fill(group, columns, row);
                writer.write(group);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder.at(file), e);
        }
    }

    private static void fill(Group group, Columns<?> columns, Record row) {
        Object[] values = columns.values(row);
        for (int i = 0; i < values.length; i++) {
            add(group, i, columns.all().get(i).type(), values[i]);
        }
    }

    private static void add(Group group, int field, ColumnType type, Object value) {
        if (type instanceof ColumnType.Scalar scalar) {
            add(group, field, scalar, value);
        } else if (type instanceof ColumnType.Word) {
            group.add(field, Words.of((Enum<?>) value));
        } else if (type instanceof ColumnType.ListOf list) {
            Group items = group.addGroup(field);
            ((Collection<?>) value).forEach(item -> add(items.addGroup(0), 0, list.element(), item));
        } else if (type instanceof ColumnType.MapOf map) {
            Group entries = group.addGroup(field);
            ((Map<?, ?>) value).forEach((key, each) -> {
                Group entry = entries.addGroup(0);
                entry.add(0, (String) key);
                add(entry, 1, map.value(), each);
            });
        } else {
            fill(group.addGroup(field), ((ColumnType.Struct) type).columns(), (Record) value);
        }
    }

    private static void add(Group group, int field, ColumnType.Scalar type, Object value) {
        switch (type) {
            case TEXT -> group.add(field, (String) value);
            case INT -> group.add(field, (int) (Integer) value);
            case LONG -> group.add(field, (long) (Long) value);
            case DOUBLE -> group.add(field, (double) (Double) value);
            case OPTIONAL_LONG -> ((OptionalLong) value).ifPresent(number -> group.add(field, number));
        }
    }
}
