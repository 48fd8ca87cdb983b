package dev.touchstone.suite.lrschedules.fisher;

/** How F^-1 of a window follows the window: the same numbers but for rounding, at another cost. */
public enum Estimator {
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
