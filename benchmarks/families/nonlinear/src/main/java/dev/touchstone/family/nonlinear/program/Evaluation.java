package dev.touchstone.family.nonlinear.program;

/**
 * Values and derivatives of a {@link NonlinearProgram}. Each thread needs its own evaluation, because it holds scratch
 * space. Vectors passed in are neither changed nor kept. A value that is not defined at x is NaN or infinite.
 */
public interface Evaluation {
    /** f(x). */
    double objective(double[] x);

    /** Writes grad f, n numbers. */
    void gradient(double[] x, double[] gradient);

    /** Writes c(x), m numbers. */
    void constraints(double[] x, double[] values);

    /** Writes the first derivatives of c, one for each entry of {@link NonlinearProgram#jacobian}. */
    void jacobian(double[] x, double[] entries);

    /** Writes the second derivatives of sigma f + lambda'c, one for each entry of {@link NonlinearProgram#hessian}. */
    void hessian(double[] x, double sigma, double[] lambda, double[] entries);

    /** Writes the product of the Hessian of sigma f + lambda'c and v, n numbers. */
    void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product);
}
