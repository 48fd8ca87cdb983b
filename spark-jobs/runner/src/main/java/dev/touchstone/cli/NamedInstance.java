package dev.touchstone.cli;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Suite;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.NamePattern;
import dev.touchstone.spark.ProcessSuites;
import java.util.List;

/** An instance and its suite, as {@code SUITE/INSTANCE} names them. */
record NamedInstance<P>(Suite<P, ?> suite, Instance<P> instance) {
    /**
     * The instance of this name.
     *
     * @throws IllegalArgumentException if there is none; names those that are known
     */
    static NamedInstance<?> of(String name, ProblemCache problems) {
        return all(name, problems).get(0);
    }

    /**
     * The instances that a name or a pattern such as {@code lr-schedules/libsvm-*} matches; one at least.
     *
     * @throws IllegalArgumentException if there is none; names those that are known
     */
    static List<? extends NamedInstance<?>> all(String name, ProblemCache problems) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "\"%s\" has no suite; write SUITE/INSTANCE, as 'touchstone list instances' does".formatted(name));
        }
        return in(ProcessSuites.get().named(name.substring(0, slash)), name.substring(slash + 1), problems);
    }

    private static <P> List<NamedInstance<P>> in(Suite<P, ?> suite, String name, ProblemCache problems) {
        var pattern = NamePattern.of(name);
        List<NamedInstance<P>> matching = problems.instances(suite).stream()
                .filter(instance -> pattern.matches(instance.name()))
                .map(instance -> new NamedInstance<>(suite, instance))
                .toList();
        return matching.isEmpty() ? List.of(new NamedInstance<>(suite, problems.instance(suite, name))) : matching;
    }
}
