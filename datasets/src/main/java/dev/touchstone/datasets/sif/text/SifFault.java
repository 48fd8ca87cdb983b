package dev.touchstone.datasets.sif.text;

/** The fault of a line of a SIF file, without the file's name; {@code SifReader} adds that. */
public final class SifFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String remedy;

    SifFault(int line, String reason, String remedy) {
        super(reason);
        this.line = line;
        this.remedy = remedy;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The advice to the author of the file. */
    public String remedy() {
        return remedy;
    }
}
