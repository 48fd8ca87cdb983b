package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * By the sparse factors of [M G'; G 0], where the eigenvalues of dense matrices cost too much:
 *
 * <ul>
 *   <li>with M = H - least I it has n positive and m negative eigenvalues if and only if Z'HZ &gt; least (N. I. M. Gould,
 *       Math. Program. 32, 1985), which holds to the accuracy of the factors' shift;
 *   <li>with M = I it gives (G G')^-1 v, of which inverse iteration finds lambda_min(G G'), to some digits and from above.
 * </ul>
 */
final class FactoredSpectrum implements Spectrum {
    private static final int ITERATIONS = 50;
    private static final double CHANGE = 1e-4;

    private final NonlinearProgram program;
    private final SparsePattern pattern;
    private final double[] values;
    private final KktFactors factors;

    FactoredSpectrum(NonlinearProgram program) {
        this.program = program;
        this.pattern = lower(program);
        this.values = new double[pattern.size()];
        this.factors = new KktFactors(pattern, program.variables(), operations -> {});
    }

    /** The lower half of [B G'; G 0], all of B's diagonal included. */
    static SparsePattern lower(NonlinearProgram program) {
        int n = program.variables();
        var lower = new PatternBuilder(n + program.constraints());
        addAll(program.hessian(), 0, lower);
        addAll(program.jacobian(), n, lower);
        for (int i = 0; i < n; i++) {
            lower.add(i, i);
        }
        return lower.build();
    }

    private static void addAll(SparsePattern from, int below, PatternBuilder to) {
        for (int i = 0; i < from.rows(); i++) {
            for (int e = from.start(i); e < from.start(i + 1); e++) {
                to.add(below + i, from.column(e));
            }
        }
    }

    @Override
    public boolean isConvexOnNullSpace(double[] hessian, double[] jacobian, double least) {
        Arrays.fill(values, 0);
        put(program.hessian(), 0, hessian);
        put(program.jacobian(), program.variables(), jacobian);
        addToDiagonal(-least);
        var inertia = factors.factorise(values);
        return inertia.negative() == program.constraints() && inertia.zero() == 0;
    }

    @Override
    public double leastConstraintEigenvalue(double[] jacobian) {
        if (program.constraints() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.fill(values, 0);
        put(program.jacobian(), program.variables(), jacobian);
        addToDiagonal(1);
        factors.factorise(values);
        return inverseIteration();
    }

    /** v := (G G')^-1 v / ||(G G')^-1 v|| from a vector of ones; 1 / ||(G G')^-1 v|| comes down to the least eigenvalue. */
    private double inverseIteration() {
        int n = program.variables();
        int m = program.constraints();
        double[] v = new double[n + m];
        double[] y = new double[n + m];
        Arrays.fill(v, n, n + m, 1 / Math.sqrt(m));
        double least = Double.POSITIVE_INFINITY;
        double before;
        int k = 0;
        do {
            before = least;
            factors.solve(v, y);
            Arrays.fill(y, 0, n, 0);
            double norm = Vectors.norm(y);
            least = 1 / norm;
            for (int j = n; j < n + m; j++) {
                v[j] = y[j] / norm;
            }
            k++;
        } while (k < ITERATIONS && Math.abs(before - least) > CHANGE * least);
        return least;
    }

    private void put(SparsePattern from, int below, double[] entries) {
        for (int i = 0; i < from.rows(); i++) {
            for (int e = from.start(i); e < from.start(i + 1); e++) {
                values[pattern.entry(below + i, from.column(e))] = entries[e];
            }
        }
    }

    private void addToDiagonal(double value) {
        for (int i = 0; i < program.variables(); i++) {
            values[pattern.entry(i, i)] += value;
        }
    }
}
