package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;

/**
 * A z = b at a point, where A = [B G'; G 0], N by N with N = n + m, B = H + t I and b = -(grad_x L; c); and the norms,
 * all of Frobenius, that the accuracy of z is measured by. Overwritten by each assembly.
 *
 * <p>A is stored sparsely where N is more than 200 and fewer than an eighth of its entries are there; whether H must be
 * modified is told by eigenvalues of dense matrices up to n = 1000, and beyond by the inertia of sparse factors.
 */
public final class KktSystem {
    private static final int MOST_DENSE = 200;
    private static final int DENSE_SHARE = 8;
    private static final int MOST_EIGENVALUES = 1000;

    private final NonlinearProgram program;
    private final Evaluation evaluation;
    private final HessianModification modification;
    private final Spectrum spectrum;
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
        this.spectrum =
                program.variables() <= MOST_EIGENVALUES ? new DenseSpectrum(program) : new FactoredSpectrum(program);
        this.A = matrix(FactoredSpectrum.lower(program));
        this.b = new double[A.size()];
        this.hessian = new double[program.hessian().size()];
    }

    private static SymmetricMatrix matrix(SparsePattern lower) {
        int size = lower.rows();
        if (size <= MOST_DENSE || 2L * DENSE_SHARE * lower.size() > (long) size * size) {
            return new DenseSymmetric(size);
        }
        var both = new PatternBuilder(size);
        for (int i = 0; i < size; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                both.add(i, lower.column(e));
                both.add(lower.column(e), i);
            }
        }
        return new SparseSymmetric(both.build());
    }

    /** Evaluates H at a point and computes all that this holds. */
    public void assemble(KktPoint at) {
        evaluation.hessian(at.iterate().x(), 1, at.iterate().lambda(), hessian);
        double[] jacobian = at.jacobian();
        normG = Vectors.norm(jacobian);
        normH = normOfHessian(0);
        xiG = spectrum.leastConstraintEigenvalue(jacobian);
        shift = modification.shift(isConvex(jacobian), normH);
        fill(jacobian);
        normB = normOfHessian(shift);
        normA = Math.sqrt(normB * normB + 2 * normG * normG);
        negate(at.lagrangianGradient(), 0);
        negate(at.c(), program.variables());
    }

    private boolean isConvex(double[] jacobian) {
        return program.constraints() >= program.variables()
                || spectrum.isConvexOnNullSpace(hessian, jacobian, modification.tolB());
    }

    /** ||H + t I|| = (||H||^2 + 2 t trace(H) + n t^2)^(1/2). */
    private double normOfHessian(double t) {
        SparsePattern lower = program.hessian();
        double sum = program.variables() * t * t;
        for (int i = 0; i < lower.rows(); i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                boolean diagonal = lower.column(e) == i;
                sum += diagonal ? (hessian[e] + 2 * t) * hessian[e] : 2 * hessian[e] * hessian[e];
            }
        }
        return Math.sqrt(sum);
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
