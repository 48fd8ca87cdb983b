package dev.touchstone.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * The suites of a class path, found by name.
 *
 * @param all each under a name of its own
 */
public record Suites(List<Suite<?, ?>> all) {

    private static final int MOST_NAMED = 24;

    /**
     * Some suites.
     *
     * @throws IllegalStateException if two of them have the same name; the message gives the name and both classes
     */
    public Suites {
        all = List.copyOf(all);
        refuseSharedNames(all);
    }

    /** The suites that a class loader finds as services. */
    @SuppressWarnings("rawtypes") // ServiceLoader takes a Class, which cannot carry type arguments
    public static Suites on(ClassLoader loader) {
        return new Suites(ServiceLoader.load(Suite.class, loader).stream()
                .<Suite<?, ?>>map(provider -> (Suite<?, ?>) provider.get())
                .toList());
    }

    /**
     * The suite of a name.
     *
     * @throws IllegalArgumentException if there is none; the message gives the names that there are
     */
    public Suite<?, ?> named(String name) {
        return find("suite", all, Suite::name, name);
    }

    /**
     * The solver of a name.
     *
     * @throws IllegalArgumentException if the suite has none; the message gives the names that there are
     */
    public static <P, S> Solver<P, S, ?> solver(Suite<P, S> suite, String name) {
        return find("solver", suite.solvers(), Solver::name, name);
    }

    /**
     * The element of a list that has a name.
     *
     * @param noun the word for an element in the message, such as {@code instance}
     * @throws IllegalArgumentException if there is none; the message gives the names that there are, or those that begin
     *     like the given one if there are many
     */
    public static <T> T find(String noun, List<? extends T> among, Function<? super T, String> nameOf, String name) {
        for (T candidate : among) {
            if (nameOf.apply(candidate).equals(name)) {
                return candidate;
            }
        }
        List<String> known = among.stream().map(nameOf).sorted().toList();
        throw new IllegalArgumentException("no %s \"%s\"; known: %s".formatted(noun, name, nearest(name, known)));
    }

    private static void refuseSharedNames(List<Suite<?, ?>> suites) {
        Map<String, Suite<?, ?>> byName = new HashMap<>();
        for (Suite<?, ?> suite : suites) {
            Suite<?, ?> other = byName.putIfAbsent(suite.name(), suite);
            if (other != null) {
                throw new IllegalStateException(
                        "two suites are called \"%s\": %s and %s; rename one or take one off the class path"
                                .formatted(
                                        suite.name(),
                                        other.getClass().getName(),
                                        suite.getClass().getName()));
            }
        }
    }

    /** All names if they are few, otherwise those that have most of the beginning in common, and their number. */
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
