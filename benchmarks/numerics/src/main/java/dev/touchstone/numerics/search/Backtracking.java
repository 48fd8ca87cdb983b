package dev.touchstone.numerics.search;

import java.util.function.DoublePredicate;

/** Step sizes that are halved until one is accepted. */
public final class Backtracking {
    private Backtracking() {}

    /**
     * The first of a, a/2, a/4 ... that is accepted, of those that are more than the least. Where none is, the first that is
     * not more than the least, so that the caller compares the result with it.
     *
     * @param a the first size
     * @param least no size of at most this much is tried
     * @param accepts whether a size is good enough; asked once for each size, from the first on
     */
    public static double halve(double a, double least, DoublePredicate accepts) {
        double size = a;
        while (size > least && !accepts.test(size)) {
            size /= 2;
        }
        return size;
    }
}
