package dev.touchstone.api;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;

/** The suites on a class path, by name. */
public record Suites(List<Suite<?, ?>> all) {

    private static final int MOST_NAMED = 24;

    public Suites {
        all = List.copyOf(all);
    }

    @SuppressWarnings("rawtypes") // ServiceLoader takes a Class, which cannot carry type arguments
    public static Suites on(ClassLoader loader) {
        return new Suites(ServiceLoader.load(Suite.class, loader).stream()
                .<Suite<?, ?>>map(provider -> (Suite<?, ?>) provider.get())
                .toList());
    }

    /**
     * The suite of this name.
     *
     * @throws IllegalArgumentException if there is none; names the known ones
     */
    public Suite<?, ?> named(String name) {
        return find("suite", all, Suite::name, name);
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none; names the known ones
     */
    public static <T> T find(String kind, List<? extends T> among, Function<? super T, String> nameOf, String name) {
        for (T candidate : among) {
            if (nameOf.apply(candidate).equals(name)) {
                return candidate;
            }
        }
        List<String> known = among.stream().map(nameOf).sorted().toList();
        throw new IllegalArgumentException("no %s \"%s\"; known: %s".formatted(kind, name, nearest(name, known)));
    }

    /** All names where they are few; else those that have most of the beginning in common, and their number. */
    private static String nearest(String name, List<String> known) {
        if (known.size() <= MOST_NAMED) {
            return known.toString();
        }
        List<String> near = known.stream()
                .sorted(Comparator.comparingInt(other -> -inCommon(name, other)))
                .limit(MOST_NAMED)
                .toList();
        return near + " and %d more".formatted(known.size() - near.size());
    }

    private static int inCommon(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
