package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.ForwardingProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A program in its free variables: the variables with equal bounds are removed, and the functions have their values there. A
 * program of equality constraints with fixed variables and no other bounds becomes equality-constrained.
 */
public final class ProgramWithoutFixed extends ForwardingProgram {
    private final int[] free;
    private final Selection jacobian;
    private final Selection hessian;

    /** The entries of a pattern whose columns are free variables, in the rows that are kept. */
    private static final class Selection {
        private final SparsePattern pattern;
        private final int[] entries;

        Selection(SparsePattern pattern, int[] entries) {
            this.pattern = pattern;
            this.entries = entries;
        }

        void take(double[] from, double[] to) {
            for (int e = 0; e < entries.length; e++) {
                to[e] = from[entries[e]];
            }
        }
    }

    /** The program in the variables of another one that are not fixed. */
    public ProgramWithoutFixed(NonlinearProgram program) {
        super(program);
        Bounds bounds = program.variableBounds();
        this.free = IntStream.range(0, program.variables())
                .filter(i -> !bounds.isFixed(i))
                .toArray();
        int[] all = IntStream.range(0, program.constraints()).toArray();
        this.jacobian = selection(program.jacobian(), all);
        this.hessian = selection(program.hessian(), free);
    }

    private Selection selection(SparsePattern pattern, int[] rows) {
        var builder = new PatternBuilder(rows.length);
        var entries = IntStream.builder();
        for (int row = 0; row < rows.length; row++) {
            for (int e = pattern.start(rows[row]); e < pattern.start(rows[row] + 1); e++) {
                int column = Arrays.binarySearch(free, pattern.column(e));
                if (column >= 0) {
                    builder.add(row, column);
                    entries.add(e);
                }
            }
        }
        return new Selection(builder.build(), entries.build().toArray());
    }

    private double[] taken(double[] from, double[] to) {
        for (int i = 0; i < free.length; i++) {
            to[i] = from[free[i]];
        }
        return to;
    }

    private double[] put(double[] from, double[] to) {
        for (int i = 0; i < free.length; i++) {
            to[free[i]] = from[i];
        }
        return to;
    }

    @Override
    public int variables() {
        return free.length;
    }

    @Override
    public double[] start() {
        return taken(program().start(), new double[free.length]);
    }

    @Override
    public Bounds variableBounds() {
        Bounds bounds = program().variableBounds();
        return new Bounds(
                taken(bounds.lower(), new double[free.length]), taken(bounds.upper(), new double[free.length]));
    }

    @Override
    public SparsePattern jacobian() {
        return jacobian.pattern;
    }

    @Override
    public SparsePattern hessian() {
        return hessian.pattern;
    }

    @Override
    public Evaluation evaluation() {
        return new AtFixed(program().evaluation());
    }

    private final class AtFixed implements Evaluation {
        private final Evaluation evaluation;
        private final double[] all = program().variableBounds().lower().clone();
        private final double[] direction = new double[all.length];
        private final double[] values = new double[all.length];
        private final double[] jacobianEntries = new double[program().jacobian().size()];
        private final double[] hessianEntries = new double[program().hessian().size()];

        AtFixed(Evaluation evaluation) {
            this.evaluation = evaluation;
        }

        @Override
        public double objective(double[] x) {
            return evaluation.objective(put(x, all));
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            evaluation.gradient(put(x, all), values);
            taken(values, gradient);
        }

        @Override
        public void constraints(double[] x, double[] c) {
            evaluation.constraints(put(x, all), c);
        }

        @Override
        public void jacobian(double[] x, double[] entries) {
            evaluation.jacobian(put(x, all), jacobianEntries);
            jacobian.take(jacobianEntries, entries);
        }

        @Override
        public void hessian(double[] x, double sigma, double[] lambda, double[] entries) {
            evaluation.hessian(put(x, all), sigma, lambda, hessianEntries);
            hessian.take(hessianEntries, entries);
        }

        @Override
        public void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product) {
            evaluation.hessianProduct(put(x, all), sigma, lambda, put(v, direction), values);
            taken(values, product);
        }
    }
}
