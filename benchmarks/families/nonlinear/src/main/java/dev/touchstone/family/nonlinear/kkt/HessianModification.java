package dev.touchstone.family.nonlinear.kkt;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * B = H + t I, where t = 0 if H is positive definite enough on the null space of G, lambda_min(Z'HZ) &gt;= tolB for an
 * orthonormal basis Z of it, and t = xiB + ||H|| otherwise.
 *
 * <p>Source: the authors' released code (github IlgeeHong/AdaSketch-Newton).
 *
 * @param xiB at least so large is the least eigenvalue of a modified B
 * @param tolB at least so large must be that of Z'HZ
 */
public record HessianModification(double xiB, double tolB) {
    /**
     * t.
     *
     * @param convex whether lambda_min(Z'HZ) is at least tolB
     * @param norm ||H||, of Frobenius
     */
    double shift(boolean convex, double norm) {
        return convex ? 0 : xiB + norm;
    }

    /** The least eigenvalue of a symmetric matrix, which is overwritten; NaN if it holds one or they are not found. */
    static double leastEigenvalue(DMatrixRMaj symmetric) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(symmetric.numRows, false, true);
        if (MatrixFeatures_DDRM.hasUncountable(symmetric) || !eigen.decompose(symmetric)) {
            return Double.NaN;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < eigen.getNumberOfEigenvalues(); i++) {
            least = Math.min(least, eigen.getEigenvalue(i).getReal());
        }
        return least;
    }
}
