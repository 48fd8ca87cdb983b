package dev.touchstone.suite.harness.toy;

import dev.touchstone.api.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/** The instances that the toy suite does not list: one with a parameter in its name, and two that have no problem. */
final class UnlistedBowls {
    private static final String PARAMETERS = "bowl@";
    private static final String N = "n=";

    private UnlistedBowls() {}

    static Optional<Instance<Bowl>> named(String name) {
        return switch (name) {
            case "malformed" -> instance(name, UnlistedBowls::malformed);
            case "unreadable" -> instance(name, UnlistedBowls::unreadable);
            default -> name.startsWith(PARAMETERS)
                    ? withParameter(name, name.substring(PARAMETERS.length()))
                    : Optional.empty();
        };
    }

    private static Optional<Instance<Bowl>> withParameter(String name, String parameter) {
        if (!parameter.startsWith(N)) {
            throw new IllegalArgumentException("bowl has no parameter %s; known: [n]".formatted(parameter));
        }
        int n = Integer.parseInt(parameter.substring(N.length()));
        return instance(name, () -> Bowl.of(n));
    }

    private static Optional<Instance<Bowl>> instance(String name, Supplier<Bowl> problem) {
        return Optional.of(Instance.of(name, "Touchstone", problem));
    }

    private static Bowl malformed() {
        throw new IllegalArgumentException("line 7 is no number");
    }

    private static Bowl unreadable() {
        throw new UncheckedIOException(new IOException("the disk does not answer"));
    }
}
