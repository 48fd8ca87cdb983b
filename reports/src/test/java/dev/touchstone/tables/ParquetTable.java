package dev.touchstone.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Writes a Parquet file column by column, for tables that lack columns or have nulls, as those of older runs do. */
public final class ParquetTable implements AutoCloseable {
    private final MessageType schema;
    private final ParquetWriter<Group> writer;

    /**
     * Opens a file.
     *
     * @param columns such as {@code "instance text, step long, settings words, edge list"}
     */
    public ParquetTable(Path file, String columns) {
        var message = new StringBuilder("message spark_schema {\n");
        for (String column : columns.split(",", -1)) {
            String[] parts = column.strip().split(" ", 2);
            message.append(field(parts[0], parts[1])).append('\n');
        }
        schema = MessageTypeParser.parseMessageType(message.append('}').toString());
        try {
            writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                    .withType(schema)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(String name, String type) {
        return switch (type) {
            case "text" -> "optional binary " + name + " (STRING);";
            case "double" -> "optional double " + name + ";";
            case "int" -> "optional int32 " + name + ";";
            case "long" -> "optional int64 " + name + ";";
            case "words" -> map(name, "binary value (STRING)");
            case "counts" -> map(name, "int32 value");
            case "list" -> list(name, "binary element (STRING)");
            case "numbers" -> list(name, "double element");
            case "wholes" -> list(name, "int32 element");
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static String list(String name, String element) {
        return "optional group " + name + " (LIST) { repeated group list { optional " + element + "; } }";
    }

    private static String map(String name, String value) {
        return "optional group " + name + " (MAP) { repeated group key_value { required binary key (STRING); optional "
                + value + "; } }";
    }

    /** Writes a row; null stays null, a map or a collection fills a nested column. */
    public void add(Object... values) {
        var row = new SimpleGroup(schema);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Map<?, ?> map) {
                Group entries = row.addGroup(i);
                map.forEach((key, value) -> {
                    Group entry = entries.addGroup(0);
                    entry.add(0, key.toString());
                    put(entry, 1, value);
                });
            } else if (values[i] instanceof Collection<?> items) {
                Group list = row.addGroup(i);
                items.forEach(item -> put(list.addGroup(0), 0, item));
            } else {
                put(row, i, values[i]);
            }
        }
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Group group, int field, Object value) {
        if (value == null) {
            return;
        }
        PrimitiveTypeName type =
                group.getType().getType(field).asPrimitiveType().getPrimitiveTypeName();
        switch (type) {
            case BINARY -> group.add(field, value.toString());
            case DOUBLE -> group.add(field, ((Number) value).doubleValue());
            case INT32 -> group.add(field, ((Number) value).intValue());
            default -> group.add(field, ((Number) value).longValue());
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
