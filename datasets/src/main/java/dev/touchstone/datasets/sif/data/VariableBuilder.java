package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.Variable;
import dev.touchstone.datasets.sif.VariableDomain;
import dev.touchstone.datasets.sif.text.Card;

/** A variable while its file is read. Unless the file says otherwise, it is at least 0 and starts at 0. */
final class VariableBuilder {
    /** Bounds and ranges of at least this magnitude are infinite. */
    static final double INFINITE = 1e20;

    private final String name;
    private double lower;
    private double upper = Double.POSITIVE_INFINITY;
    private double start;
    private VariableDomain domain = VariableDomain.REAL;
    private Card lastBound;

    VariableBuilder(String name) {
        this.name = name;
    }

    /** A variable of another name with the same bounds, which starts at 0. */
    VariableBuilder named(String other) {
        var copy = new VariableBuilder(other);
        copy.lower = lower;
        copy.upper = upper;
        copy.lastBound = lastBound;
        return copy;
    }

    void domain(VariableDomain given) {
        domain = given;
        if (given == VariableDomain.ZERO_ONE) {
            lower = 0;
            upper = 1;
        }
    }

    void start(double value) {
        start = value;
    }

    /**
     * Sets a bound. An upper bound of 0 on a variable with the usual bounds 0 and infinity removes the lower bound.
     * Source: The SIF Reference Report, section 3.2.12.
     */
    void bound(Card card, Bound bound, double value) {
        lastBound = card;
        switch (bound) {
            case LOWER -> lower = value;
            case UPPER -> {
                if (value == 0 && lower == 0 && upper == Double.POSITIVE_INFINITY) {
                    lower = Double.NEGATIVE_INFINITY;
                }
                upper = value;
            }
            case FIXED -> {
                lower = value;
                upper = value;
            }
            case FREE -> {
                lower = Double.NEGATIVE_INFINITY;
                upper = Double.POSITIVE_INFINITY;
            }
            case NO_LOWER -> lower = Double.NEGATIVE_INFINITY;
            case NO_UPPER -> upper = Double.POSITIVE_INFINITY;
        }
    }

    Variable build() {
        if (lower > upper) {
            throw lastBound.fault(
                    "%s is at least %s and at most %s".formatted(name, lower, upper),
                    "correct one of its bounds in BOUNDS");
        }
        return new Variable(
                name,
                domain,
                lower <= -INFINITE ? Double.NEGATIVE_INFINITY : lower,
                upper >= INFINITE ? Double.POSITIVE_INFINITY : upper,
                start);
    }
}
