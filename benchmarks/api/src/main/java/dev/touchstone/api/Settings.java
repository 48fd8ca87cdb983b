package dev.touchstone.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hyperparameters as text, in name order: what a grid file says and a Parquet column holds.
 *
 * <p>The typed side is a record of {@code double}, {@code int}, {@code long}, {@code boolean},
 * {@code String}, enums (written in lower case with hyphens) and value types that have a public
 * static {@code of(String)} and a {@code toString()} that it reads back.
 */
public record Settings(SortedMap<String, String> values) {

    public Settings {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The canonical text of a record's components. */
    public static Settings of(Record typed) {
        var values = new TreeMap<String, String>();
        for (RecordComponent component : typed.getClass().getRecordComponents()) {
            values.put(component.getName(), text(read(component, typed)));
        }
        return new Settings(values);
    }

    /** These settings with some values changed; nothing is checked before {@link #over}. */
    public Settings with(Map<String, String> changes) {
        var merged = new TreeMap<>(values);
        merged.putAll(changes);
        return new Settings(merged);
    }

    /**
     * These values laid over {@code defaults}.
     *
     * @throws IllegalArgumentException for a name the record lacks, a value that is not of its
     *     type, or one that the record refuses
     */
    public <H extends Record> H over(H defaults) {
        RecordComponent[] components = defaults.getClass().getRecordComponents();
        refuseUnknown(components);
        var types = new Class<?>[components.length];
        var arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String text = values.get(components[i].getName());
            arguments[i] =
                    text == null ? read(components[i], defaults) : parse(components[i].getName(), text, types[i]);
        }
        try {
            @SuppressWarnings("unchecked")
            var constructor = ((Class<H>) defaults.getClass()).getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code name=value} pairs in name order, joined by commas. */
    @Override
    public String toString() {
        var text = new StringJoiner(",");
        values.forEach((name, value) -> text.add(name + "=" + value));
        return text.toString();
    }

    private void refuseUnknown(RecordComponent[] components) {
        var known = new TreeSet<String>();
        Arrays.stream(components).map(RecordComponent::getName).forEach(known::add);
        var unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no setting %s; known: %s".formatted(unknown, known));
        }
    }

    private static String text(Object value) {
        return value instanceof Enum<?> word
                ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : String.valueOf(value);
    }

    private static Object read(RecordComponent component, Record from) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object parse(String name, String text, Class<?> type) {
        try {
            if (type == double.class) {
                return Double.valueOf(text);
            }
            if (type == int.class) {
                return Integer.valueOf(text);
            }
            if (type == long.class) {
                return Long.valueOf(text);
            }
            if (type == String.class) {
                return text;
            }
            if (type == boolean.class) {
                return truth(text);
            }
            return type.isEnum() ? constant(type, text) : factory(type).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "setting %s=%s: %s".formatted(name, text, e.getCause().getMessage()), e.getCause());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "setting %s=%s is no %s%s".formatted(name, text, type.getSimpleName(), choices(type)), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("setting %s: %s has no public static of(String)".formatted(name, type), e);
        }
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> text(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Method factory(Class<?> type) throws NoSuchMethodException {
        Method of = type.getDeclaredMethod("of", String.class);
        if (!Modifier.isStatic(of.getModifiers())) {
            throw new NoSuchMethodException(of + " is not static");
        }
        of.setAccessible(true);
        return of;
    }

    private static String choices(Class<?> type) {
        return type.isEnum()
                ? "; known: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Settings::text)
                                .toList()
                : "";
    }
}
