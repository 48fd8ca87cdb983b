package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;

/** Solves A z = b of one system after another, each as accurately as it is asked to; charges its own operations. */
public interface InnerSolver {
    /** Begins a system at z = 0; neither A nor b is copied. */
    void begin(SymmetricMatrix A, double[] b);

    /** Goes on from z until ||Az - b|| is at most the tolerance, or for so many steps. */
    void reduce(double tolerance, int steps);

    /** z, of N numbers; not a copy. */
    double[] z();
}
