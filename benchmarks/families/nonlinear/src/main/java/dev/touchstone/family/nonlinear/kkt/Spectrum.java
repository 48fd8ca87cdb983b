package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.numerics.linear.SparseMatrix;

/** Bounds of eigenvalues that decide whether a KKT system is solvable. H is given by its lower half. */
interface Spectrum {
    /** lambda_min(G G'); infinite where there are no constraints, NaN or 0 where it is not found. */
    double leastConstraintEigenvalue(SparseMatrix G);

    /** Whether lambda_min(Z'HZ) is at least a number; the columns of Z are an orthonormal basis of the null space of G. */
    boolean isConvexOnNullSpace(SparseMatrix H, SparseMatrix G, double least);
}
