package dev.touchstone.suite.lrschedules.fisher;

/** The algorithms for F^-1 of a window of gradients; all give the same numbers but for rounding, at different costs. */
public enum WindowEstimator {
    /** O(d m + m^3) a step. */
    DYNAMIC {
        @Override
        public SlidingInverseFisher of(int d, int m, double lambda) {
            return new DynamicInverseFisher(d, m, lambda);
        }
    },

    /** O(d m^2) a step. */
    STATIC {
        @Override
        public SlidingInverseFisher of(int d, int m, double lambda) {
            return new RebuiltInverseFisher(d, m, lambda);
        }
    };

    /** F^-1 of a window of m gradients of length d, all zero. */
    public abstract SlidingInverseFisher of(int d, int m, double lambda);
}
