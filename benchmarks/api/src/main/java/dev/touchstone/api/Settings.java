package dev.touchstone.api;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hyperparameters as text, in name order. Grid files and Parquet columns hold this form.
 *
 * <p>The typed side is a record of {@code double}, {@code int}, {@code long}, {@code boolean}, {@code String}, enums
 * (written as their {@link Words}), value types that have a static {@code of(String)} and a {@code toString()} that it
 * reads back, and further records of all these. The components of a record inside a record are settings like the
 * others, under their own names: {@code record Adam(double learningRate, Moments moments)} with {@code record
 * Moments(double beta1, double beta2)} has the settings {@code beta1}, {@code beta2} and {@code learningRate}.
 */
public record Settings(SortedMap<String, String> values) {

    public Settings {
        var inNameOrder = new TreeMap<String, String>();
        inNameOrder.putAll(values);
        values = Collections.unmodifiableSortedMap(inNameOrder);
    }

    /**
     * The canonical text of a record's components.
     *
     * @throws IllegalStateException if two components, of the record or of records inside it, share a name
     */
    public static Settings of(Record typed) {
        var values = new TreeMap<String, String>();
        TypedSettings.put(typed, values);
        return new Settings(values);
    }

    /** These settings with some values changed or added. Nothing is checked before {@link #over}. */
    public Settings with(Map<String, String> changes) {
        var merged = new TreeMap<>(values);
        merged.putAll(changes);
        return new Settings(merged);
    }

    /**
     * A record with these values, and those of {@code defaults} for every setting that is not named here.
     *
     * @throws IllegalArgumentException if the record has no setting of a name, a text is not of its setting's type, or
     *     the record refuses a value
     */
    public <H extends Record> H over(H defaults) {
        var known = new TreeMap<String, String>();
        TypedSettings.put(defaults, known);
        var unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no setting %s; known: %s".formatted(unknown, known.keySet()));
        }
        return TypedSettings.over(defaults, values);
    }

    /** The pairs {@code name=value} in name order, joined by commas. */
    @Override
    public String toString() {
        var text = new StringJoiner(",");
        values.forEach((name, value) -> text.add(name + "=" + value));
        return text.toString();
    }
}
