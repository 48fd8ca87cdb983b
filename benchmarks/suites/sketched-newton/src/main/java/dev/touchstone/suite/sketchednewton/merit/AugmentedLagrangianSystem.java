package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.kkt.DenseSymmetric;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.LeastEigenvalue;
import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.SparsePattern;
import org.ejml.data.DMatrixRMaj;

/**
 * Newton's system A d = b in x, n by n, for the augmented Lagrangian L_mu = f + lambda'c + mu/2 ||c||^2. With
 *
 * <pre>
 * H = Hess_xx L(x, lambda + mu c) + mu G'G
 * </pre>
 *
 * A = H + (1 - lambda_min(H)) I and b = -(grad_x L + mu G'c). Each assembly overwrites the one before.
 *
 * <p>Source: the authors' released code, github IlgeeHong/AdaSketch-Newton; L_mu as in J. Nocedal, S. J. Wright, "Numerical
 * Optimization", 2006, section 17.3.
 */
public final class AugmentedLagrangianSystem {
    private final Evaluation evaluation;
    private final DenseSymmetric A;
    private final DMatrixRMaj H;
    private final SparseMatrix hessian;
    private final double[] multipliers;
    private final double[] b;

    /** The systems of a program; nothing is assembled yet. */
    public AugmentedLagrangianSystem(NonlinearProgram program, Evaluation evaluation) {
        this.evaluation = evaluation;
        this.A = new DenseSymmetric(program.variables());
        this.H = new DMatrixRMaj(program.variables(), program.variables());
        this.hessian = new SparseMatrix(program.hessian());
        this.multipliers = new double[program.constraints()];
        this.b = new double[program.variables()];
    }

    /**
     * Evaluates the Hessian at a point, and computes A and b from it and from the point's first derivatives.
     *
     * @throws Diverged if second derivatives are not finite
     */
    public void assemble(KktPoint at, double mu) {
        double[] lambda = at.iterate().lambda();
        for (int j = 0; j < lambda.length; j++) {
            multipliers[j] = lambda[j] + mu * at.c()[j];
        }
        evaluation.hessian(at.iterate().x(), 1, multipliers, hessian.values());
        H.zero();
        hessian.forEach(this::add);
        addSquares(at.jacobian(), mu);
        fill();
        negateGradient(at);
    }

    /** H := H + mu G'G, row after row of G. */
    private void addSquares(SparseMatrix G, double mu) {
        SparsePattern rows = G.pattern();
        double[] values = G.values();
        for (int j = 0; j < rows.rows(); j++) {
            for (int e = rows.start(j); e < rows.start(j + 1); e++) {
                for (int other = rows.start(j); other <= e; other++) {
                    add(rows.column(e), rows.column(other), mu * values[e] * values[other]);
                }
            }
        }
    }

    private void add(int i, int j, double value) {
        H.add(i, j, value);
        if (i != j) {
            H.add(j, i, value);
        }
    }

    private void fill() {
        double shift = 1 - LeastEigenvalue.of(H.copy());
        if (!Double.isFinite(shift)) {
            throw new Diverged("not finite: second derivatives at the iterate");
        }
        A.clear();
        for (int i = 0; i < H.numRows; i++) {
            for (int j = 0; j < i; j++) {
                A.add(i, j, H.get(i, j));
            }
            A.add(i, i, H.get(i, i) + shift);
        }
    }

    /** b := -(grad f + G'(lambda + mu c)). */
    private void negateGradient(KktPoint at) {
        System.arraycopy(at.gradient(), 0, b, 0, b.length);
        at.jacobian().addTransposeTimes(multipliers, b);
        for (int i = 0; i < b.length; i++) {
            b[i] = -b[i];
        }
    }

    /** A; not a copy. */
    public SymmetricMatrix matrix() {
        return A;
    }

    /** b = -grad_x L_mu, of n numbers; not a copy. */
    public double[] b() {
        return b;
    }
}
