package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.numerics.linear.SparseMatrix;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** Eigenvalues of dense matrices; Z is the last n - m columns of Q in G' = Q R. */
final class DenseSpectrum implements Spectrum {
    private final int n;

    /** The spectrum of systems with n variables. */
    DenseSpectrum(int n) {
        this.n = n;
    }

    @Override
    public double leastConstraintEigenvalue(SparseMatrix jacobian) {
        DMatrixRMaj G = rows(jacobian);
        if (G.numRows == 0) {
            return Double.POSITIVE_INFINITY;
        }
        var GG = new DMatrixRMaj(G.numRows, G.numRows);
        CommonOps_DDRM.multTransB(G, G, GG);
        return LeastEigenvalue.of(GG);
    }

    @Override
    public boolean isConvexOnNullSpace(SparseMatrix hessian, SparseMatrix jacobian, double least) {
        DMatrixRMaj H = symmetric(hessian);
        DMatrixRMaj G = rows(jacobian);
        if (G.numRows == 0) {
            return LeastEigenvalue.of(H) >= least;
        }
        DMatrixRMaj Z = nullSpace(G);
        var HZ = new DMatrixRMaj(H.numRows, Z.numCols);
        var reduced = new DMatrixRMaj(Z.numCols, Z.numCols);
        CommonOps_DDRM.mult(H, Z, HZ);
        CommonOps_DDRM.multTransA(Z, HZ, reduced);
        return LeastEigenvalue.of(reduced) >= least;
    }

    private static DMatrixRMaj nullSpace(DMatrixRMaj G) {
        DMatrixRMaj transposed = CommonOps_DDRM.transpose(G, null);
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(transposed.numRows, transposed.numCols);
        qr.decompose(transposed);
        DMatrixRMaj Q = qr.getQ(null, false);
        return CommonOps_DDRM.extract(Q, 0, Q.numRows, G.numRows, Q.numCols);
    }

    private DMatrixRMaj symmetric(SparseMatrix lower) {
        var H = new DMatrixRMaj(n, n);
        lower.forEach((i, j, value) -> {
            H.set(i, j, value);
            H.set(j, i, value);
        });
        return H;
    }

    private DMatrixRMaj rows(SparseMatrix jacobian) {
        var G = new DMatrixRMaj(jacobian.pattern().rows(), n);
        jacobian.forEach(G::set);
        return G;
    }
}
