package dev.touchstone.family.nonlinear.kkt;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** The least eigenvalue of a dense symmetric matrix. */
public final class LeastEigenvalue {
    private LeastEigenvalue() {}

    /** lambda_min of a matrix, which is overwritten; NaN if an entry is not finite or the computation does not converge. */
    public static double of(DMatrixRMaj symmetric) {
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
