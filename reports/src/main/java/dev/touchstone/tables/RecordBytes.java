package dev.touchstone.tables;

import dev.touchstone.api.Words;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Records as bytes, for the pipe between two processes of the same version. */
public final class RecordBytes {
    private RecordBytes() {}

    /** Writes a record. Does not flush. */
    public static void write(Record row, DataOutputStream out) throws IOException {
        Columns<?> columns = Columns.of(row.getClass());
        Object[] values = columns.values(row);
        for (int i = 0; i < values.length; i++) {
            write(columns.all().get(i).type(), values[i], out);
        }
    }

    /**
     * Reads a record.
     *
     * @throws java.io.EOFException if the stream ends before the record does
     */
    public static <T extends Record> T read(Class<T> type, DataInputStream in) throws IOException {
        return read(Columns.of(type), in);
    }

    private static <T extends Record> T read(Columns<T> columns, DataInputStream in) throws IOException {
        var values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(columns.all().get(i).type(), in);
        }
        return columns.row(values);
    }

    private static void write(ColumnType type, Object value, DataOutputStream out) throws IOException {
        if (type instanceof ColumnType.Scalar scalar) {
            write(scalar, value, out);
        } else if (type instanceof ColumnType.Word) {
            text(Words.of((Enum<?>) value), out);
        } else if (type instanceof ColumnType.ListOf list) {
            out.writeInt(((Collection<?>) value).size());
            for (Object item : (Collection<?>) value) {
                write(list.element(), item, out);
            }
        } else if (type instanceof ColumnType.MapOf map) {
            out.writeInt(((Map<?, ?>) value).size());
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                text((String) entry.getKey(), out);
                write(map.value(), entry.getValue(), out);
            }
        } else {
            write((Record) value, out);
        }
    }

    private static void write(ColumnType.Scalar type, Object value, DataOutputStream out) throws IOException {
        switch (type) {
            case TEXT -> text((String) value, out);
            case INT -> out.writeInt((Integer) value);
            case LONG -> out.writeLong((Long) value);
            case DOUBLE -> out.writeDouble((Double) value);
            case OPTIONAL_LONG -> {
                var optional = (OptionalLong) value;
                out.writeBoolean(optional.isPresent());
                if (optional.isPresent()) {
                    out.writeLong(optional.getAsLong());
                }
            }
        }
    }

    private static Object read(ColumnType type, DataInputStream in) throws IOException {
        if (type instanceof ColumnType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> text(in);
                case INT -> in.readInt();
                case LONG -> in.readLong();
                case DOUBLE -> in.readDouble();
                case OPTIONAL_LONG -> in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
            };
        }
        if (type instanceof ColumnType.Word word) {
            return Words.parse(word.constants(), text(in));
        }
        if (type instanceof ColumnType.ListOf list) {
            return list(list.element(), in);
        }
        if (type instanceof ColumnType.MapOf map) {
            return map(map.value(), in);
        }
        return read(((ColumnType.Struct) type).columns(), in);
    }

    private static List<Object> list(ColumnType element, DataInputStream in) throws IOException {
        var items = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            items.add(read(element, in));
        }
        return items;
    }

    private static Map<String, Object> map(ColumnType value, DataInputStream in) throws IOException {
        var map = new TreeMap<String, Object>();
        for (int left = in.readInt(); left > 0; left--) {
            map.put(text(in), read(value, in));
        }
        return map;
    }

    // writeUTF would refuse more than 65,535 bytes
    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
