package dev.touchstone.suite.sketchednewton.kkt;

import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.suite.sketchednewton.problems.Evaluation;
import dev.touchstone.suite.sketchednewton.problems.NonlinearProgram;
import org.ejml.data.DMatrixRMaj;

/**
 * A z = b at a point, where A = [B G'; G 0], N by N with N = n + m, B = H + t I and b = -(grad_x L; c); and the norms,
 * all of Frobenius, that the accuracy of z is measured by. Overwritten by each assembly.
 */
public final class KktSystem {
    private final NonlinearProgram program;
    private final Evaluation evaluation;
    private final HessianModification modification;
    private final SymmetricMatrix A;
    private final double[] b;
    private final double[] hessian;
    private double xiG;
    private double shift;
    private double normA;
    private double normB;
    private double normG;
    private double normH;

    public KktSystem(NonlinearProgram program, Evaluation evaluation, HessianModification modification) {
        this.program = program;
        this.evaluation = evaluation;
        this.modification = modification;
        int size = program.variables() + program.constraints();
        this.A = new DenseSymmetric(size);
        this.b = new double[size];
        this.hessian = new double[program.hessian().size()];
    }

    /** Evaluates H at a point and computes all that this holds. */
    public void assemble(KktPoint at) {
        evaluation.hessian(at.iterate().x(), 1, at.iterate().lambda(), hessian);
        DMatrixRMaj H = denseHessian();
        DMatrixRMaj G = denseJacobian(at.jacobian());
        normH = norm(H.data);
        normG = norm(G.data);
        xiG = HessianModification.leastConstraintEigenvalue(G);
        shift = modification.shift(H, normH, G);
        fill(at.jacobian());
        normB = shiftedNorm(H);
        normA = Math.sqrt(normB * normB + 2 * normG * normG);
        negate(at.lagrangianGradient(), 0);
        negate(at.c(), program.variables());
    }

    private void fill(double[] jacobian) {
        int n = program.variables();
        SparsePattern lower = program.hessian();
        SparsePattern rows = program.jacobian();
        A.clear();
        for (int i = 0; i < n; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                A.add(i, lower.column(e), hessian[e]);
            }
            A.add(i, i, shift);
        }
        for (int j = 0; j < rows.rows(); j++) {
            for (int e = rows.start(j); e < rows.start(j + 1); e++) {
                A.add(n + j, rows.column(e), jacobian[e]);
            }
        }
    }

    private DMatrixRMaj denseHessian() {
        SparsePattern lower = program.hessian();
        var H = new DMatrixRMaj(program.variables(), program.variables());
        for (int i = 0; i < lower.rows(); i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                H.set(i, lower.column(e), hessian[e]);
                H.set(lower.column(e), i, hessian[e]);
            }
        }
        return H;
    }

    private DMatrixRMaj denseJacobian(double[] jacobian) {
        SparsePattern rows = program.jacobian();
        var G = new DMatrixRMaj(program.constraints(), program.variables());
        for (int j = 0; j < rows.rows(); j++) {
            for (int e = rows.start(j); e < rows.start(j + 1); e++) {
                G.set(j, rows.column(e), jacobian[e]);
            }
        }
        return G;
    }

    private double shiftedNorm(DMatrixRMaj H) {
        double sum = normH * normH;
        for (int i = 0; i < H.numRows; i++) {
            sum += (2 * H.get(i, i) + shift) * shift;
        }
        return Math.sqrt(sum);
    }

    private static double norm(double[] entries) {
        return Vectors.norm(entries);
    }

    private void negate(double[] from, int at) {
        for (int i = 0; i < from.length; i++) {
            b[at + i] = -from[i];
        }
    }

    /** A; not a copy. */
    public SymmetricMatrix matrix() {
        return A;
    }

    /** b, of N numbers; not a copy. */
    public double[] b() {
        return b;
    }

    /** lambda_min(G G'); infinite where there are no constraints. */
    public double xiG() {
        return xiG;
    }

    /** t in B = H + t I. */
    public double shift() {
        return shift;
    }

    /** ||A||. */
    public double normA() {
        return normA;
    }

    /** ||B||. */
    public double normB() {
        return normB;
    }

    /** ||G||. */
    public double normG() {
        return normG;
    }

    /** ||H||. */
    public double normH() {
        return normH;
    }
}
