package dev.touchstone.family.nonlinear.program;

/**
 * Values and derivatives of a {@link NonlinearProgram}; holds scratch space, so each thread needs its own.
 * Vectors passed in are not changed and not kept. What is not defined at x is NaN or infinite.
 */
public interface Evaluation {
    /** f(x). */
    double objective(double[] x);

    /** Writes the n first derivatives of f. */
    void gradient(double[] x, double[] gradient);

    /** Writes the m values c(x). */
    void constraints(double[] x, double[] values);

    /** Writes the first derivatives of c, one for each entry of {@link NonlinearProgram#jacobian}. */
    void jacobian(double[] x, double[] entries);

    /**
     * Writes the second derivatives of sigma f + lambda'c, one for each entry of the lower half, {@link
     * NonlinearProgram#hessian}.
     */
    void hessian(double[] x, double sigma, double[] lambda, double[] entries);

    /** Writes the n numbers of the Hessian of sigma f + lambda'c times v. */
    void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product);
}
