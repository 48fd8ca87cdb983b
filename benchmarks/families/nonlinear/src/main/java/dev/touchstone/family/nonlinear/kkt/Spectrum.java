package dev.touchstone.family.nonlinear.kkt;

/** What must be known of H and G beside their entries, which come in the order of the program's patterns. */
interface Spectrum {
    /** lambda_min(G G'); infinite where there are no constraints, NaN or 0 where it is not found. */
    double leastConstraintEigenvalue(double[] jacobian);

    /** Whether lambda_min(Z'HZ) is at least so much, where the columns of Z are an orthonormal basis of the null space of G. */
    boolean isConvexOnNullSpace(double[] hessian, double[] jacobian, double least);
}
