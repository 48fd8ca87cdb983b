package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** Solves by dense elimination with row exchanges, P A = L U: 2/3 N^3 operations, and 2 N^2 for each right-hand side. */
final class ExactLu extends RefinedSolver {
    private static final int MOST_ROWS = 8000;

    private final LinearSolverDense<DMatrixRMaj> lu;
    private final DMatrixRMaj rows;
    private final DMatrixRMaj right;
    private final DMatrixRMaj solution;

    ExactLu(SketchPlan plan) {
        super(plan);
        if (plan.size() > MOST_ROWS) {
            throw new Diverged(
                    "%,d rows are too many for dense LU factors, which take %,d at most; use exact-ldl, whose factors are sparse"
                            .formatted(plan.size(), MOST_ROWS));
        }
        this.lu = LinearSolverFactory_DDRM.lu(plan.size());
        this.rows = new DMatrixRMaj(plan.size(), plan.size());
        this.right = new DMatrixRMaj(plan.size(), 1);
        this.solution = new DMatrixRMaj(plan.size(), 1);
    }

    @Override
    void prepare(SymmetricMatrix A) {
        rows.zero();
        A.forEach(rows::set);
        if (!lu.setA(rows)) {
            throw new Diverged("singular: no LU factors of the system");
        }
        long size = rows.numRows;
        charge(size * size * size * 2 / 3);
    }

    @Override
    int solve(SymmetricMatrix A, double[] r, double[] d) {
        System.arraycopy(r, 0, right.data, 0, r.length);
        lu.solve(right, solution);
        System.arraycopy(solution.data, 0, d, 0, d.length);
        charge(2L * d.length * d.length);
        return 1;
    }
}
