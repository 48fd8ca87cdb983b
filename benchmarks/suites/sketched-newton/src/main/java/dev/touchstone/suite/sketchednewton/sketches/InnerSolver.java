package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;

/** A linear solver for a sequence of systems A z = b, each solved to the accuracy that is asked for; it charges its operations. */
public interface InnerSolver {
    /** Begins a system at z = 0. A and b are not copied. */
    void begin(SymmetricMatrix A, double[] b);

    /** Improves z until ||Az - b|| is at most the tolerance, or for so many steps. */
    void reduce(double tolerance, int steps);

    /** z, of N numbers; not a copy. */
    double[] z();
}
