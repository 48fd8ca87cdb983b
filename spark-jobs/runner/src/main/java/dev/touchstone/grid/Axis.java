package dev.touchstone.grid;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One or more settings and the values that they take together.
 *
 * @param names names of the settings; more than one for a grouped axis
 * @param values the points of the axis, at least one: a value for each name, in canonical text
 */
public record Axis(List<String> names, List<List<String>> values) implements Serializable {
    public Axis {
        names = List.copyOf(names);
        values = values.stream().map(List::copyOf).toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("axis %s has no values; give it at least one".formatted(names));
        }
        for (List<String> point : values) {
            if (point.size() != names.size()) {
                throw new IllegalArgumentException(
                        "axis %s has the point %s; a point has %d values".formatted(names, point, names.size()));
            }
        }
    }

    void put(int point, Map<String, String> into) {
        for (int i = 0; i < names.size(); i++) {
            into.put(names.get(i), values.get(point).get(i));
        }
    }

    /**
     * Number of points of the product of some axes; 1 for no axes.
     *
     * @throws IllegalArgumentException if there are more points than can be numbered
     */
    static long points(List<Axis> axes) {
        long points = 1;
        for (Axis axis : axes) {
            if (points > Long.MAX_VALUE / axis.values().size()) {
                throw new IllegalArgumentException("the axes have 2^63 points or more; give them fewer values");
            }
            points *= axis.values().size();
        }
        return points;
    }

    /** The number of the point of the product of some axes that has some values; empty if none has them. */
    static OptionalLong point(List<Axis> axes, Map<String, String> values) {
        long point = 0;
        for (Axis axis : axes) {
            int at =
                    axis.values().indexOf(axis.names().stream().map(values::get).toList());
            if (at < 0) {
                return OptionalLong.empty();
            }
            point = point * axis.values().size() + at;
        }
        return OptionalLong.of(point);
    }

    /** Puts the values of point {@code k} of the product of some axes. The last axis varies fastest. */
    static void put(List<Axis> axes, long k, Map<String, String> into) {
        long rest = k;
        for (int i = axes.size() - 1; i >= 0; i--) {
            int size = axes.get(i).values().size();
            axes.get(i).put((int) (rest % size), into);
            rest /= size;
        }
    }
}
