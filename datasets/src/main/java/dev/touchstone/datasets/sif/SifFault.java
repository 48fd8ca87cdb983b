package dev.touchstone.datasets.sif;

/** What is wrong with a card, on its way to {@link SifReader}, which adds the name of the file. */
final class SifFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String remedy;

    SifFault(int line, String reason, String remedy) {
        super(reason);
        this.line = line;
        this.remedy = remedy;
    }

    int line() {
        return line;
    }

    String remedy() {
        return remedy;
    }
}
