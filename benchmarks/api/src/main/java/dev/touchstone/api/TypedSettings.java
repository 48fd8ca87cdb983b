package dev.touchstone.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** Converts records of settings to text and back, by reflection; the typed side of {@link Settings}. */
final class TypedSettings {
    private TypedSettings() {}

    /** Puts the text of every component of a record, and of the records inside it. */
    static void put(Record typed, Map<String, String> into) {
        for (RecordComponent component : typed.getClass().getRecordComponents()) {
            Object value = read(component, typed);
            if (isGroup(component.getType())) {
                put((Record) value, into);
            } else if (into.put(component.getName(), text(value)) != null) {
                throw new IllegalStateException("%s has two settings called %s; rename one"
                        .formatted(typed.getClass().getName(), component.getName()));
            }
        }
    }

    /** A record of the same type, with the given values in place of its own. */
    static <H extends Record> H over(H defaults, Map<String, String> values) {
        RecordComponent[] components = defaults.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = argument(components[i], read(components[i], defaults), values);
        }
        try {
            @SuppressWarnings("unchecked") // a record's class is that of the record
            var constructor = (Constructor<H>) defaults.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object argument(RecordComponent component, Object otherwise, Map<String, String> values) {
        if (isGroup(component.getType())) {
            return over((Record) otherwise, values);
        }
        String text = values.get(component.getName());
        return text == null ? otherwise : parse(component.getName(), text, component.getType());
    }

    /** Whether a component is a group: a record whose components are settings, not a value that is written as one text. */
    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && factory(type) == null;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? Words.of(constant) : String.valueOf(value);
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
            return value(name, text, type);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "setting %s=%s: %s".formatted(name, text, e.getCause().getMessage()), e.getCause());
        } catch (IllegalArgumentException e) {
            String known = type.isEnum() ? "; known: " + Words.all(type) : "";
            throw new IllegalArgumentException(
                    "setting %s=%s is no %s%s".formatted(name, text, type.getSimpleName(), known), e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(String name, String text, Class<?> type)
            throws InvocationTargetException, IllegalAccessException {
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
        if (type.isEnum()) {
            return Words.parse(type, text);
        }
        Method of = factory(type);
        if (of == null) {
            throw new IllegalStateException("setting %s: %s has no static of(String)".formatted(name, type));
        }
        return of.invoke(null, text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** The static {@code of(String)} of a value type; null if it has none. */
    private static Method factory(Class<?> type) {
        try {
            Method of = type.getDeclaredMethod("of", String.class);
            of.setAccessible(true);
            return Modifier.isStatic(of.getModifiers()) ? of : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
