package dev.touchstone.cli;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Problems;
import dev.touchstone.api.Suite;

/** An instance and its suite, as {@code SUITE/INSTANCE} names them. */
record NamedInstance<P>(Suite<P, ?> suite, Instance<P> instance) {
    /**
     * The instance of this name.
     *
     * @throws IllegalArgumentException if there is none; says what is known
     */
    static NamedInstance<?> of(String name, Problems problems) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "\"%s\" is no SUITE/INSTANCE; see 'touchstone list instances'".formatted(name));
        }
        return in(DataOption.suites().named(name.substring(0, slash)), name.substring(slash + 1), problems);
    }

    private static <P> NamedInstance<P> in(Suite<P, ?> suite, String name, Problems problems) {
        return new NamedInstance<>(suite, problems.instance(suite, name));
    }
}
