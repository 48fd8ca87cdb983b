package dev.touchstone.suite.sketchednewton.sketches;

import java.util.Arrays;

/**
 * The count sketch: each row of S has one entry, +1 or -1, in a column chosen at random. Each row of A is added to one row of Y,
 * which costs N^2 operations.
 *
 * <p>Source: M. Charikar, K. Chen, M. Farach-Colton, "Finding frequent items in data streams", ICALP 2002; as a sketch of
 * matrices K. L. Clarkson, D. P. Woodruff, STOC 2013.
 */
final class CountSketch extends BlockSketch {
    CountSketch(SketchPlan plan) {
        super(plan);
    }

    @Override
    void sketch() {
        Arrays.fill(w, 0);
        for (double[] row : Y) {
            Arrays.fill(row, 0);
        }
        for (int i = 0; i < r.length; i++) {
            int k = random.nextInt(w.length);
            double sign = random.nextBoolean() ? 1 : -1;
            A.addRow(i, sign, Y[k]);
            w[k] += sign * r[i];
        }
    }

    @Override
    long sketchFlops() {
        return A.entries() + r.length;
    }
}
