package dev.touchstone.family.nonlinear.kkt;

/**
 * The rule by which a Hessian H becomes B = H + t I. With the columns of Z an orthonormal basis of the null space of G, t = 0
 * if lambda_min(Z'HZ) is at least tolB, and t = xiB + ||H|| otherwise.
 *
 * <p>Source: released code of arXiv 2305.18379, github IlgeeHong/AdaSketch-Newton.
 *
 * @param xiB a lower bound of lambda_min(B) where H is modified
 * @param tolB the least eigenvalue of Z'HZ that needs no modification
 */
public record HessianModification(double xiB, double tolB) {
    /**
     * t for a Hessian that must be modified.
     *
     * @param normH ||H||, the Frobenius norm
     */
    double shift(double normH) {
        return xiB + normH;
    }
}
