package dev.touchstone.grid;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Settings that vary together.
 *
 * @param names of the settings; more than one for a grouped axis
 * @param values a row for each point of the axis, a value for each name, in canonical text
 */
public record Axis(List<String> names, List<List<String>> values) implements Serializable {
    public Axis {
        names = List.copyOf(names);
        values = values.stream().map(List::copyOf).toList();
    }

    void put(int point, Map<String, String> into) {
        for (int i = 0; i < names.size(); i++) {
            into.put(names.get(i), values.get(point).get(i));
        }
    }

    /** The number of points of the product of some axes; 1 of none. */
    static long points(List<Axis> axes) {
        long points = 1;
        for (Axis axis : axes) {
            points = Math.multiplyExact(points, axis.values().size());
        }
        return points;
    }

    /** Puts point {@code k} of the product of some axes; the last axis varies fastest. */
    static void put(List<Axis> axes, long k, Map<String, String> into) {
        long rest = k;
        for (int i = axes.size() - 1; i >= 0; i--) {
            int size = axes.get(i).values().size();
            axes.get(i).put((int) (rest % size), into);
            rest /= size;
        }
    }
}
