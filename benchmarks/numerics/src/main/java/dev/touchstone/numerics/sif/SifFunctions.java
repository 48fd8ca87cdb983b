package dev.touchstone.numerics.sif;

/**
 * The objective f and the m constraints c of a SIF problem in n variables, with their derivatives. Points have n numbers,
 * multipliers y have m. Results are NaN or infinite where Fortran's are. An implementation has scratch space: each thread
 * needs its own.
 */
public interface SifFunctions {
    /** f(x), the sum of the objective groups and x'Hx / 2; 0 for a problem without objective. */
    double objective(double[] x);

    /** Writes the n first derivatives of f. */
    void gradient(double[] x, double[] gradient);

    /** Writes the m values of the constraints. */
    void constraints(double[] x, double[] values);

    /** Writes the first derivatives of the constraints, one for each entry of {@link SifStructure#jacobian}. */
    void jacobian(double[] x, double[] entries);

    /**
     * Writes the second derivatives of sigma f + y'c, one for each entry of {@link SifStructure#hessian}, which is the lower
     * half.
     */
    void hessian(double[] x, double sigma, double[] y, double[] entries);

    /** Writes the n numbers of the product of the Hessian of sigma f + y'c and v, without forming the Hessian. */
    void hessianProduct(double[] x, double sigma, double[] y, double[] v, double[] product);
}
