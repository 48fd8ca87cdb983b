package dev.touchstone.tables;

import static org.apache.parquet.schema.LogicalTypeAnnotation.listType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.mapType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The Parquet schema of a record, with lists and maps as Spark writes them. */
final class ParquetLayout {
    private ParquetLayout() {}

    static MessageType of(Columns<?> columns) {
        return new MessageType("spark_schema", fields(columns));
    }

    private static List<Type> fields(Columns<?> columns) {
        var fields = new ArrayList<Type>();
        columns.all().forEach(column -> fields.add(type(column.name(), column.type())));
        return fields;
    }

    private static Type type(String name, ColumnType type) {
        if (type instanceof ColumnType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> text(name);
                case INT -> new PrimitiveType(Repetition.REQUIRED, PrimitiveTypeName.INT32, name);
                case LONG -> new PrimitiveType(Repetition.REQUIRED, PrimitiveTypeName.INT64, name);
                case OPTIONAL_LONG -> new PrimitiveType(Repetition.OPTIONAL, PrimitiveTypeName.INT64, name);
                case DOUBLE -> new PrimitiveType(Repetition.REQUIRED, PrimitiveTypeName.DOUBLE, name);
            };
        }
        if (type instanceof ColumnType.ListOf list) {
            var repeated = new GroupType(Repetition.REPEATED, "list", type("element", list.element()));
            return Types.buildGroup(Repetition.REQUIRED)
                    .as(listType())
                    .addField(repeated)
                    .named(name);
        }
        if (type instanceof ColumnType.MapOf map) {
            var repeated = new GroupType(Repetition.REPEATED, "key_value", text("key"), type("value", map.value()));
            return Types.buildGroup(Repetition.REQUIRED)
                    .as(mapType())
                    .addField(repeated)
                    .named(name);
        }
        return type instanceof ColumnType.Struct struct
                ? new GroupType(Repetition.REQUIRED, name, fields(struct.columns()))
                : text(name);
    }

    private static Type text(String name) {
        return Types.required(PrimitiveTypeName.BINARY).as(stringType()).named(name);
    }
}
