package dev.touchstone.grid;

import dev.touchstone.api.Settings;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the axes of an arm: maps from a setting, or from several settings, to values. */
final class AxisReader {
    private static final long MOST_POINTS = 1_000_000;

    private final Record defaults;
    private final Mistakes mistakes;

    /** A reader for settings of the type of some defaults. */
    AxisReader(Record defaults, Mistakes mistakes) {
        this.defaults = defaults;
        this.mistakes = mistakes;
    }

    /** The axes without mistakes; none if nothing is written, or if their product has too many points. */
    List<Axis> axes(YamlNode where) {
        var axes = new ArrayList<Axis>();
        if (where == null) {
            return axes;
        }
        if (!where.isMap()) {
            mistakes.add(where, "axes are a map from a setting to its values");
        }
        where.map().forEach((names, values) -> mistakes.attempt(values, () -> axes.add(axis(names, values))));
        BigInteger points = product(axes);
        if (points.compareTo(BigInteger.valueOf(MOST_POINTS)) > 0) {
            mistakes.add(
                    where,
                    "the axes have %,d points; %,d are allowed: give them fewer values".formatted(points, MOST_POINTS));
            return List.of();
        }
        return axes;
    }

    /** The number of points of a product that may be too large to number. */
    private static BigInteger product(List<Axis> axes) {
        return axes.stream()
                .map(axis -> BigInteger.valueOf(axis.values().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private Axis axis(String names, YamlNode values) {
        List<String> settings = List.of(names.split("\\s*,\\s*"));
        var points = new LinkedHashSet<List<String>>();
        long written = 0;
        for (YamlNode item : values.list()) {
            List<String> single = settings.size() > 1 ? List.of() : ValueList.of(item.text());
            written += Math.max(1, single.size());
            ValueList.refuseTooMany(written, names);
            single.forEach(value -> points.add(List.of(canonical(defaults, names, value))));
            if (settings.size() > 1) {
                points.add(point(settings, item));
            }
        }
        return new Axis(settings, List.copyOf(points));
    }

    /** A point of a grouped axis. */
    private List<String> point(List<String> settings, YamlNode item) {
        List<YamlNode> values = item.list();
        if (values.size() != settings.size()) {
            throw new IllegalArgumentException("each item of the axis %s is a list of %d values, was one of %d"
                    .formatted(settings, settings.size(), values.size()));
        }
        var point = new ArrayList<String>();
        for (int i = 0; i < settings.size(); i++) {
            String value = ValueList.of(values.get(i).text()).get(0);
            point.add(canonical(defaults, settings.get(i), value));
        }
        return point;
    }

    /** The text of a value as its record writes it, so that two spellings of a number are one setting. */
    static String canonical(Record defaults, String name, String text) {
        List<String> values = ValueList.of(text);
        String value = values.size() == 1 ? values.get(0) : text;
        Settings one = new Settings(new TreeMap<>(Map.of(name, value)));
        return Settings.of(one.over(defaults)).values().get(name);
    }

    /** Notes every setting that is on more than one axis. */
    void refuseSharedSettings(YamlNode arm, Stream<Axis> axes) {
        var seen = new HashSet<String>();
        axes.flatMap(axis -> axis.names().stream())
                .filter(name -> !seen.add(name))
                .forEach(name -> mistakes.add(arm, "setting %s is on two axes; take it off one".formatted(name)));
    }
}
