package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.kkt.KktFactors;
import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.function.LongConsumer;

/**
 * Solves by sparse LDL' factors of the entries of A that are not zero. The order of elimination is computed again only where an
 * entry appears that was zero in all earlier systems.
 */
final class ExactLdl extends RefinedSolver {
    private static final double ACCURATE = 1e-6;

    private final LongConsumer flops;
    private final int variables;
    private SparsePattern pattern;
    private double[] values;
    private KktFactors factors;

    ExactLdl(SketchPlan plan) {
        super(plan);
        this.flops = plan.flops();
        this.variables = plan.variables();
        analyse(new PatternBuilder(plan.size()).build());
    }

    @Override
    void prepare(SymmetricMatrix A) {
        var union = new PatternBuilder(A.size());
        A.forEach((i, j, value) -> {
            if (j <= i && (value != 0 || pattern.entry(i, j) >= 0)) {
                union.add(i, j);
            }
        });
        SparsePattern wanted = union.build();
        if (wanted.size() > pattern.size()) {
            analyse(wanted);
        }
        A.forEach((i, j, value) -> {
            int entry = j <= i ? pattern.entry(i, j) : -1;
            if (entry >= 0) {
                values[entry] = value;
            }
        });
        factors.factorise(values);
    }

    private void analyse(SparsePattern wanted) {
        pattern = wanted;
        values = new double[wanted.size()];
        factors = new KktFactors(wanted, variables, flops);
    }

    @Override
    int solve(SymmetricMatrix A, double[] r, double[] d) {
        double error = factors.solve(r, d);
        if (!(error <= ACCURATE)) {
            throw new Diverged(
                    "singular: LDL' factors solve the system with a relative error of %.3g".formatted(error));
        }
        return 1;
    }
}
