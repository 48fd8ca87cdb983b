package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;

/**
 * Newton's system A z = b at a point, N by N with N = n + m, where A = [B G'; G 0], B = H + t I and b = -(grad_x L; c - a);
 * and the Frobenius norms and eigenvalues that the accuracy of z is measured by. Each assembly overwrites the one before.
 *
 * <p>A is stored sparsely where N is more than 200 and fewer than an eighth of its entries are there. Whether H must be
 * modified is decided by eigenvalues of dense matrices up to n = 1000, and by the inertia of sparse factors beyond.
 */
public final class KktSystem {
    private static final int MOST_DENSE = 200;
    private static final int DENSE_SHARE = 8;
    private static final int MOST_EIGENVALUES = 1000;

    private final int n;
    private final int m;
    private final Evaluation evaluation;
    private final HessianModification modification;
    private final Spectrum spectrum;
    private final SymmetricMatrix A;
    private final double[] b;
    private final SparseMatrix hessian;
    private double xiG;
    private double shift;
    private double normA;
    private double normB;
    private double normG;
    private double normH;

    /** The systems of a program; nothing is assembled yet. */
    public KktSystem(NonlinearProgram program, Evaluation evaluation, HessianModification modification) {
        this.n = program.variables();
        this.m = program.constraints();
        this.evaluation = evaluation;
        this.modification = modification;
        this.spectrum = n <= MOST_EIGENVALUES ? new DenseSpectrum(n) : new FactoredSpectrum(program);
        this.A = zeros(KktPattern.lower(program));
        this.b = new double[A.size()];
        this.hessian = new SparseMatrix(program.hessian());
    }

    private static SymmetricMatrix zeros(SparsePattern lower) {
        int size = lower.rows();
        return size <= MOST_DENSE || 2L * DENSE_SHARE * lower.size() > (long) size * size
                ? new DenseSymmetric(size)
                : new SparseSymmetric(KktPattern.both(lower));
    }

    /** Evaluates H at a point, and computes A, b and all norms from it and from the point's first derivatives. */
    public void assemble(KktPoint at) {
        evaluation.hessian(at.iterate().x(), 1, at.iterate().lambda(), hessian.values());
        SparseMatrix G = at.jacobian();
        normG = Vectors.norm(G.values());
        normH = normOfHessian(0);
        xiG = spectrum.leastConstraintEigenvalue(G);
        shift = isConvex(G) ? 0 : modification.shift(normH);
        fill(G);
        normB = normOfHessian(shift);
        normA = Math.sqrt(normB * normB + 2 * normG * normG);
        negate(at.lagrangianGradient(), 0);
        negate(at.c(), n);
    }

    private boolean isConvex(SparseMatrix G) {
        return m >= n || spectrum.isConvexOnNullSpace(hessian, G, modification.tolB());
    }

    /** ||H + t I|| = (||H||^2 + 2 t trace(H) + n t^2)^(1/2). */
    private double normOfHessian(double t) {
        SparsePattern lower = hessian.pattern();
        double sum = n * t * t;
        for (int i = 0; i < n; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                double h = hessian.values()[e];
                sum += lower.column(e) == i ? (h + 2 * t) * h : 2 * h * h;
            }
        }
        return Math.sqrt(sum);
    }

    private void fill(SparseMatrix G) {
        A.clear();
        hessian.forEach(A::add);
        for (int i = 0; i < n; i++) {
            A.add(i, i, shift);
        }
        G.forEach((j, i, value) -> A.add(n + j, i, value));
    }

    private void negate(double[] from, int at) {
        for (int i = 0; i < from.length; i++) {
            b[at + i] = -from[i];
        }
    }

    /**
     * Refuses a system that is singular or nearly so.
     *
     * @param least lambda_min(G G') must not be less
     * @throws Diverged if it is less or not known, or if an entry of A is not finite
     */
    public void refuseSingular(double least) {
        if (!Double.isFinite(normA)) {
            throw new Diverged("not finite: second derivatives at the iterate");
        }
        if (Double.isNaN(xiG)) {
            throw new Diverged("eigenvalues of G G': their computation does not converge");
        }
        if (xiG < least) {
            throw new Diverged("singular: lambda_min(G G') = %.3g".formatted(xiG));
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
