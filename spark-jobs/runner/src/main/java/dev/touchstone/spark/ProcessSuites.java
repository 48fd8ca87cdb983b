package dev.touchstone.spark;

import dev.touchstone.api.Suites;

/** The suites on this process's class path, looked up once, so that tasks carry names alone. */
public final class ProcessSuites {
    private ProcessSuites() {}

    /** All suites. */
    public static Suites get() {
        return Holder.SUITES;
    }

    private static final class Holder {
        static final Suites SUITES = Suites.on(Thread.currentThread().getContextClassLoader());
    }
}
