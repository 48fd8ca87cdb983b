package dev.touchstone.api;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;

/** The suites on a class path, by name. */
public record Suites(List<Suite<?, ?>> all) {

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
        throw new IllegalArgumentException("no %s \"%s\"; known: %s".formatted(kind, name, known));
    }
}
