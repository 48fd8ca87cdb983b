package dev.touchstone.datasets.sif;

/** A variable while the file is read. Until a file says otherwise it is at least 0 and starts at 0. */
final class VariableBuilder {
    /** Bounds from this size on are infinite. */
    static final double INFINITE = 1e20;

    private final String name;
    private double lower;
    private double upper = Double.POSITIVE_INFINITY;
    private double start;
    private Domain domain = Domain.REAL;

    VariableBuilder(String name) {
        this.name = name;
    }

    /** A variable of another name with the same bounds and start. */
    VariableBuilder named(String other) {
        var copy = new VariableBuilder(other);
        copy.lower = lower;
        copy.upper = upper;
        copy.start = start;
        return copy;
    }

    void domain(Domain given) {
        domain = given;
        if (given == Domain.ZERO_ONE) {
            lower = 0;
            upper = 1;
        }
    }

    void start(double value) {
        start = value;
    }

    /** Source: The SIF Reference Report, section 3.2.12; an upper bound of 0 on x >= 0 takes the lower one away. */
    void bound(Card card, char kind, double value) {
        switch (kind) {
            case 'L' -> lower = value;
            case 'U' -> {
                if (value == 0 && lower == 0 && upper == Double.POSITIVE_INFINITY) {
                    lower = Double.NEGATIVE_INFINITY;
                }
                upper = value;
            }
            case 'X' -> {
                lower = value;
                upper = value;
            }
            case 'R' -> {
                lower = Double.NEGATIVE_INFINITY;
                upper = Double.POSITIVE_INFINITY;
            }
            case 'M' -> lower = Double.NEGATIVE_INFINITY;
            case 'P' -> upper = Double.POSITIVE_INFINITY;
            default -> throw card.fault(
                    "\"%s\" is no bound".formatted(card.code()), "LO UP FX FR MI PL or X or Z forms");
        }
    }

    Variable build(Card head) {
        if (lower > upper) {
            throw head.fault(
                    "%s is at least %s and at most %s".formatted(name, lower, upper), "correct it in section BOUNDS");
        }
        return new Variable(
                name,
                domain,
                lower <= -INFINITE ? Double.NEGATIVE_INFINITY : lower,
                upper >= INFINITE ? Double.POSITIVE_INFINITY : upper,
                start);
    }
}
