package dev.touchstone.datasets.sif;

/** What a file may still ask for, so that none runs forever or takes all memory. */
final class Allowance {
    private final String what;
    private final long most;
    private long left;

    /** @param what the units, for the message */
    Allowance(String what, long most) {
        this.what = what;
        this.most = most;
        this.left = most;
    }

    void spend(Card card, long units) {
        left -= units;
        if (left < 0) {
            throw card.fault("the problem has more than %d %s".formatted(most, what), "make its loops shorter");
        }
    }

    long spent() {
        return most - left;
    }
}
