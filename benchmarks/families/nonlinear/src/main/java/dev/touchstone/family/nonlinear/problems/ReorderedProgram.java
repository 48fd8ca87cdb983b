package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.ForwardingProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A program with its constraints in another order. {@link #linearFirst} gives the order of CUTEst.jl: linear constraints before
 * nonlinear ones, and equalities first among either. Both orders come from exchanges that begin at the two ends and move
 * inwards, which do not keep the order within a part.
 *
 * <p>Source: {@code CUTEst_csetup} of CUTEst with e_order = l_order = 1, the defaults of CUTEst.jl. CUTEst also puts nonlinear
 * variables first; the variables here keep their order.
 */
public final class ReorderedProgram extends ForwardingProgram {
    private final int[] from;
    private final SparsePattern jacobian;

    private ReorderedProgram(NonlinearProgram program, int[] from) {
        super(program);
        this.from = from;
        this.jacobian = permuted(program.jacobian(), from);
    }

    /** A program with its constraints in the order of CUTEst.jl with its defaults. */
    public static NonlinearProgram linearFirst(NonlinearProgram program) {
        Bounds bounds = program.constraintBounds();
        int[] order = IntStream.range(0, program.constraints()).toArray();
        moveForward(program::isLinear, order, 0, order.length);
        int linear = (int) Arrays.stream(order).filter(program::isLinear).count();
        moveForward(bounds::isFixed, order, 0, linear);
        moveForward(bounds::isFixed, order, linear, order.length);
        return new ReorderedProgram(program, order);
    }

    /** Exchanges the first constraint that is not wanted with the last that is, then the next inwards, until they meet. */
    private static void moveForward(IntPredicate wanted, int[] order, int from, int to) {
        int end = to;
        for (int i = from; i < end; i++) {
            if (!wanted.test(order[i])) {
                int j = end - 1;
                while (j > i && !wanted.test(order[j])) {
                    j--;
                }
                int moved = order[i];
                order[i] = order[j];
                order[j] = moved;
                end = j;
            }
        }
    }

    private static SparsePattern permuted(SparsePattern pattern, int[] from) {
        var builder = new PatternBuilder(from.length);
        for (int row = 0; row < from.length; row++) {
            for (int e = pattern.start(from[row]); e < pattern.start(from[row] + 1); e++) {
                builder.add(row, pattern.column(e));
            }
        }
        return builder.build();
    }

    @Override
    public double[] startMultipliers() {
        return taken(program().startMultipliers(), new double[from.length]);
    }

    @Override
    public Bounds constraintBounds() {
        Bounds bounds = program().constraintBounds();
        return new Bounds(
                taken(bounds.lower(), new double[from.length]), taken(bounds.upper(), new double[from.length]));
    }

    @Override
    public boolean isLinear(int constraint) {
        return program().isLinear(from[constraint]);
    }

    @Override
    public SparsePattern jacobian() {
        return jacobian;
    }

    @Override
    public Evaluation evaluation() {
        return new InOrder(program().evaluation());
    }

    private double[] taken(double[] values, double[] into) {
        for (int j = 0; j < from.length; j++) {
            into[j] = values[from[j]];
        }
        return into;
    }

    private final class InOrder implements Evaluation {
        private final Evaluation evaluation;
        private final double[] values = new double[from.length];
        private final double[] entries = new double[program().jacobian().size()];

        InOrder(Evaluation evaluation) {
            this.evaluation = evaluation;
        }

        @Override
        public double objective(double[] x) {
            return evaluation.objective(x);
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            evaluation.gradient(x, gradient);
        }

        @Override
        public void constraints(double[] x, double[] c) {
            evaluation.constraints(x, values);
            taken(values, c);
        }

        @Override
        public void jacobian(double[] x, double[] reordered) {
            evaluation.jacobian(x, entries);
            SparsePattern pattern = program().jacobian();
            for (int row = 0; row < from.length; row++) {
                int start = pattern.start(from[row]);
                int length = pattern.start(from[row] + 1) - start;
                System.arraycopy(entries, start, reordered, jacobian.start(row), length);
            }
        }

        @Override
        public void hessian(double[] x, double sigma, double[] lambda, double[] hessian) {
            evaluation.hessian(x, sigma, put(lambda), hessian);
        }

        @Override
        public void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product) {
            evaluation.hessianProduct(x, sigma, put(lambda), v, product);
        }

        private double[] put(double[] lambda) {
            for (int j = 0; j < from.length; j++) {
                values[from[j]] = lambda[j];
            }
            return values;
        }
    }
}
