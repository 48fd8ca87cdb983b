package dev.touchstone.suite.sketchednewton.sketches;

import java.util.Arrays;

/**
 * Block Kaczmarz: S has q coordinate vectors, so that Y is q rows of A and costs nothing. Rows are drawn one by one; a row that is
 * drawn twice counts once.
 */
final class KaczmarzBlock extends BlockSketch {
    private final RowChoice rows;

    KaczmarzBlock(SketchPlan plan) {
        super(plan);
        this.rows = new RowChoice(plan);
    }

    @Override
    void prepare() {
        charge(rows.prepare(A));
    }

    @Override
    void sketch() {
        for (int k = 0; k < w.length; k++) {
            int i = rows.next();
            Arrays.fill(Y[k], 0);
            A.addRow(i, 1, Y[k]);
            w[k] = r[i];
        }
    }

    @Override
    long sketchFlops() {
        return 0;
    }
}
