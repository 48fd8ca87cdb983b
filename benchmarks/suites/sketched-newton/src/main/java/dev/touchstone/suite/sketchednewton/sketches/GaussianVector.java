package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.numerics.linear.Vectors;

/** The Gaussian sketch of one column s with entries of N(0, 1): z := z - (s'r / ||As||^2) As, r := Az - b. A step costs 4 N^2 + 8 N operations. */
final class GaussianVector extends SketchAndProject {
    private final double[] s;
    private final double[] y;

    GaussianVector(SketchPlan plan) {
        super(plan);
        this.s = new double[plan.size()];
        this.y = new double[plan.size()];
    }

    @Override
    boolean step() {
        for (int i = 0; i < s.length; i++) {
            s[i] = random.nextGaussian();
        }
        A.apply(s, y);
        Vectors.add(-Vectors.dot(s, r) / Vectors.dot(y, y), y, z);
        A.residual(z, b, r);
        return true;
    }

    @Override
    long flops() {
        return 4 * A.entries() + 8L * s.length;
    }
}
