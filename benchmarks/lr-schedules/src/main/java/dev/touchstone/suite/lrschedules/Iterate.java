package dev.touchstone.suite.lrschedules;

/**
 * A point and what was seen on the way to it.
 *
 * @param x the parameters; not copied
 * @param epoch what the mini-batches of the epoch in progress gave
 */
@SuppressWarnings("ArrayRecordComponent") // the harness looks at x while the solver waits
public record Iterate(double[] x, EpochAccuracy epoch) {

    /**
     * Running accuracy of an epoch: each mini-batch is classified by the parameters that its gradient
     * is taken at, and a last batch that is not full is left out. It is what "train accuracy" means
     * in the tables of arXiv 2310.07831 and 2405.15682.
     */
    public static final class EpochAccuracy {
        private long right;
        private long seen;

        /** A new epoch begins. */
        public void reset() {
            right = 0;
            seen = 0;
        }

        public void add(int batchRight, int batchSize) {
            right += batchRight;
            seen += batchSize;
        }

        /** NaN before the first full batch. */
        public double share() {
            return seen == 0 ? Double.NaN : (double) right / seen;
        }
    }
}
