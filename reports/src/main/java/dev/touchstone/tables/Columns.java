package dev.touchstone.tables;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * The columns of a record, one for each component. A component that is itself a record stands for its own columns.
 *
 * @param <T> a record of {@link String}, {@code int}, {@code long}, {@code double}, {@link OptionalLong}, enums, {@link
 *     List}, {@link SortedMap} from text, and records of these
 */
public final class Columns<T extends Record> {
    private static final ClassValue<Columns<?>> OF_CLASS = new ClassValue<>() {
        @Override
        protected Columns<?> computeValue(Class<?> type) {
            return new Columns<>(type.asSubclass(Record.class));
        }
    };

    private final Constructor<T> constructor;
    private final List<Part> parts = new ArrayList<>();
    private final List<Column> columns;

    /** A component: a column of its own, or the columns of a record. */
    private record Part(Method accessor, Columns<?> group) {}

    private Columns(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.constructor = constructor(type, components);
        var columns = new ArrayList<Column>();
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            if (component.getType().isRecord()) {
                Columns<?> group = of(component.getType().asSubclass(Record.class));
                parts.add(new Part(component.getAccessor(), group));
                columns.addAll(group.columns);
            } else {
                parts.add(new Part(component.getAccessor(), null));
                columns.add(new Column(snakeCase(component.getName()), type(component, component.getGenericType())));
            }
        }
        refuseTwins(type, columns);
        this.columns = List.copyOf(columns);
    }

    /**
     * The columns of a record.
     *
     * @throws IllegalArgumentException if a component has a type that no column can have, or two columns share a name
     */
    @SuppressWarnings("unchecked") // the columns of a class make rows of that class
    public static <T extends Record> Columns<T> of(Class<T> type) {
        return (Columns<T>) OF_CLASS.get(type);
    }

    /** The columns, in the order of the components. */
    public List<Column> all() {
        return columns;
    }

    /** The number of columns. */
    public int size() {
        return columns.size();
    }

    /** The values of a row, one for each column. */
    public Object[] values(Record row) {
        var values = new Object[columns.size()];
        fill(row, values, 0);
        return values;
    }

    private int fill(Record row, Object[] values, int from) {
        int at = from;
        for (Part part : parts) {
            Object value = read(part.accessor(), row);
            if (part.group() == null) {
                values[at++] = value;
            } else {
                at = part.group().fill((Record) value, values, at);
            }
        }
        return at;
    }

    /**
     * The row that has these values.
     *
     * @param values one for each column, of the column's type
     * @throws IllegalArgumentException if the record's constructor refuses them
     */
    public T row(Object[] values) {
        return row(values, new int[1]);
    }

    private T row(Object[] values, int[] next) {
        var arguments = new Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            Columns<?> group = parts.get(i).group();
            arguments[i] = group == null ? values[next[0]++] : group.row(values, next);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "%s refuses the values %s: %s"
                            .formatted(
                                    constructor.getDeclaringClass().getSimpleName(),
                                    Arrays.toString(arguments),
                                    e.getCause().getMessage()),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuseTwins(Class<?> type, List<Column> columns) {
        var names = new HashSet<String>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(
                        "%s has two columns called %s; rename one".formatted(type.getSimpleName(), column.name()));
            }
        }
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " lacks the constructor of its components", e);
        }
    }

    private static Object read(Method accessor, Record row) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static ColumnType type(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                return new ColumnType.ListOf(type(component, generic.getActualTypeArguments()[0]));
            }
            if (generic.getRawType() == SortedMap.class && generic.getActualTypeArguments()[0] == String.class) {
                return new ColumnType.MapOf(type(component, generic.getActualTypeArguments()[1]));
            }
        }
        if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return new ColumnType.Word(plain);
            }
            if (plain.isRecord()) {
                return new ColumnType.Struct(of(plain.asSubclass(Record.class)));
            }
            return scalar(component, plain);
        }
        throw unknown(component);
    }

    private static ColumnType scalar(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            return ColumnType.Scalar.TEXT;
        }
        if (type == int.class || type == Integer.class) {
            return ColumnType.Scalar.INT;
        }
        if (type == long.class || type == Long.class) {
            return ColumnType.Scalar.LONG;
        }
        if (type == double.class || type == Double.class) {
            return ColumnType.Scalar.DOUBLE;
        }
        if (type == OptionalLong.class) {
            return ColumnType.Scalar.OPTIONAL_LONG;
        }
        throw unknown(component);
    }

    private static IllegalArgumentException unknown(RecordComponent component) {
        return new IllegalArgumentException("component %s of %s has the type %s; no column can have it"
                .formatted(
                        component.getName(),
                        component.getDeclaringRecord().getSimpleName(),
                        component.getGenericType()));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
