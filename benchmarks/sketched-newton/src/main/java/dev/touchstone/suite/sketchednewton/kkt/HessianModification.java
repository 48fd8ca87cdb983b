package dev.touchstone.suite.sketchednewton.kkt;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;

/**
 * B = H + t I, where t = 0 if H is positive definite enough on the null space of G, lambda_min(Z'HZ) &gt;= tolB, and
 * t = xiB + ||H|| otherwise; the columns of Z, the last n - m of Q in G' = Q R, are a basis of that null space.
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
     * @param H n by n
     * @param norm ||H||, of Frobenius
     * @param G m by n, of rank m
     */
    double shift(DMatrixRMaj H, double norm, DMatrixRMaj G) {
        if (G.numRows >= G.numCols || leastReduced(H, G) >= tolB) {
            return 0;
        }
        return xiB + norm;
    }

    private static double leastReduced(DMatrixRMaj H, DMatrixRMaj G) {
        if (G.numRows == 0) {
            return leastEigenvalue(H.copy());
        }
        DMatrixRMaj Z = nullSpace(G);
        var HZ = new DMatrixRMaj(H.numRows, Z.numCols);
        var reduced = new DMatrixRMaj(Z.numCols, Z.numCols);
        CommonOps_DDRM.mult(H, Z, HZ);
        CommonOps_DDRM.multTransA(Z, HZ, reduced);
        return leastEigenvalue(reduced);
    }

    private static DMatrixRMaj nullSpace(DMatrixRMaj G) {
        DMatrixRMaj transposed = CommonOps_DDRM.transpose(G, null);
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(transposed.numRows, transposed.numCols);
        qr.decompose(transposed);
        DMatrixRMaj Q = qr.getQ(null, false);
        return CommonOps_DDRM.extract(Q, 0, Q.numRows, G.numRows, Q.numCols);
    }

    /** lambda_min(G G'); infinite where there are no constraints. */
    static double leastConstraintEigenvalue(DMatrixRMaj G) {
        if (G.numRows == 0) {
            return Double.POSITIVE_INFINITY;
        }
        var GG = new DMatrixRMaj(G.numRows, G.numRows);
        CommonOps_DDRM.multTransB(G, G, GG);
        return leastEigenvalue(GG);
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
