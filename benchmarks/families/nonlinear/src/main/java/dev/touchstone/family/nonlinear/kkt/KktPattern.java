package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;

/** Patterns of the KKT matrix [B G'; G 0] of a program. */
final class KktPattern {
    private KktPattern() {}

    /** The lower half, with all of B's diagonal. */
    static SparsePattern lower(NonlinearProgram program) {
        int n = program.variables();
        var lower = new PatternBuilder(n + program.constraints());
        PatternBlocks.add(program.hessian(), 0, lower);
        PatternBlocks.add(program.jacobian(), n, lower);
        for (int i = 0; i < n; i++) {
            lower.add(i, i);
        }
        return lower.build();
    }

    /** The entries of both halves of a symmetric matrix whose lower half is given. */
    static SparsePattern both(SparsePattern lower) {
        var both = new PatternBuilder(lower.rows());
        for (int i = 0; i < lower.rows(); i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                both.add(i, lower.column(e));
                both.add(lower.column(e), i);
            }
        }
        return both.build();
    }
}
