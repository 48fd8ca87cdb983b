package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparsePattern;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** By eigenvalues of dense matrices; Z is the last n - m columns of Q in G' = Q R. */
final class DenseSpectrum implements Spectrum {
    private final NonlinearProgram program;

    DenseSpectrum(NonlinearProgram program) {
        this.program = program;
    }

    @Override
    public double leastConstraintEigenvalue(double[] jacobian) {
        DMatrixRMaj G = jacobian(jacobian);
        if (G.numRows == 0) {
            return Double.POSITIVE_INFINITY;
        }
        var GG = new DMatrixRMaj(G.numRows, G.numRows);
        CommonOps_DDRM.multTransB(G, G, GG);
        return HessianModification.leastEigenvalue(GG);
    }

    @Override
    public boolean isConvexOnNullSpace(double[] hessian, double[] jacobian, double least) {
        DMatrixRMaj H = hessian(hessian);
        DMatrixRMaj G = jacobian(jacobian);
        if (G.numRows == 0) {
            return HessianModification.leastEigenvalue(H) >= least;
        }
        DMatrixRMaj Z = nullSpace(G);
        var HZ = new DMatrixRMaj(H.numRows, Z.numCols);
        var reduced = new DMatrixRMaj(Z.numCols, Z.numCols);
        CommonOps_DDRM.mult(H, Z, HZ);
        CommonOps_DDRM.multTransA(Z, HZ, reduced);
        return HessianModification.leastEigenvalue(reduced) >= least;
    }

    private static DMatrixRMaj nullSpace(DMatrixRMaj G) {
        DMatrixRMaj transposed = CommonOps_DDRM.transpose(G, null);
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(transposed.numRows, transposed.numCols);
        qr.decompose(transposed);
        DMatrixRMaj Q = qr.getQ(null, false);
        return CommonOps_DDRM.extract(Q, 0, Q.numRows, G.numRows, Q.numCols);
    }

    private DMatrixRMaj hessian(double[] entries) {
        SparsePattern lower = program.hessian();
        var H = new DMatrixRMaj(program.variables(), program.variables());
        for (int i = 0; i < lower.rows(); i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                H.set(i, lower.column(e), entries[e]);
                H.set(lower.column(e), i, entries[e]);
            }
        }
        return H;
    }

    private DMatrixRMaj jacobian(double[] entries) {
        SparsePattern rows = program.jacobian();
        var G = new DMatrixRMaj(program.constraints(), program.variables());
        for (int j = 0; j < rows.rows(); j++) {
            for (int e = rows.start(j); e < rows.start(j + 1); e++) {
                G.set(j, rows.column(e), entries[e]);
            }
        }
        return G;
    }
}
