package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.numerics.linear.Vectors;

/** The Gaussian sketch of q columns: S has independent entries of N(0, 1). Y costs 2 N^2 q operations. */
final class GaussianBlock extends BlockSketch {
    private final double[] s;

    GaussianBlock(SketchPlan plan) {
        super(plan);
        this.s = new double[plan.size()];
    }

    @Override
    void sketch() {
        for (int k = 0; k < w.length; k++) {
            for (int i = 0; i < s.length; i++) {
                s[i] = random.nextGaussian();
            }
            A.apply(s, Y[k]);
            w[k] = Vectors.dot(s, r);
        }
    }

    @Override
    long sketchFlops() {
        return 2L * w.length * (A.entries() + s.length);
    }
}
