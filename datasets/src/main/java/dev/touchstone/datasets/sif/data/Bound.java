package dev.touchstone.datasets.sif.data;

import java.util.Optional;

/** The bounds that a card of section BOUNDS can set. */
enum Bound {
    LOWER,
    UPPER,
    FIXED,
    FREE,
    NO_LOWER,
    NO_UPPER;

    /** The bound of a code; absent if section BOUNDS has no such code. */
    static Optional<Bound> ofCode(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "LO", "XL", "ZL" -> LOWER;
                    case "UP", "XU", "ZU" -> UPPER;
                    case "FX", "XX", "ZX" -> FIXED;
                    case "FR", "XR" -> FREE;
                    case "MI", "XM" -> NO_LOWER;
                    case "PL", "XP" -> NO_UPPER;
                    default -> null;
                });
    }

    /** Whether the card has a number. */
    boolean takesValue() {
        return this == LOWER || this == UPPER || this == FIXED;
    }
}
