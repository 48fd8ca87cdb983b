package dev.touchstone.api;

import java.util.Locale;

/** What a replicate is for: winners are chosen on some and reported on others. */
public enum Split {
    SELECTION,
    HELD_OUT;

    /** {@code selection} or {@code held-out}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
