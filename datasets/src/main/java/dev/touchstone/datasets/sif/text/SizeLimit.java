package dev.touchstone.datasets.sif.text;

/** A limit on the size of a problem, so that no file can run forever or fill the memory. */
public final class SizeLimit {
    private final String what;
    private final long most;
    private long left;

    /** @param what the units that are counted, for the message */
    public SizeLimit(String what, long most) {
        this.what = what;
        this.most = most;
        this.left = most;
    }

    /**
     * Takes units for a card.
     *
     * @throws SifFault if fewer are left
     */
    public void spend(Card card, long units) {
        left -= units;
        if (left < 0) {
            throw card.fault("the problem has more than %d %s".formatted(most, what), "make its loops shorter");
        }
    }
}
