package dev.touchstone.family.nonlinear.quadratic;

import dev.touchstone.family.nonlinear.kkt.PatternBlocks;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The quadratic program of a step d of x. Elastic variables p and q, whose price is nu, give it a feasible point at every x:
 *
 * <pre>  min g'd + d'Bd/2 + nu sum(p + q) subject to a &lt;= c + G d + p - q &lt;= b, l &lt;= x + d &lt;= u, p, q &gt;= 0.  </pre>
 *
 * <p>Its variables are (d; p; q), n + 2 m of them.
 *
 * <p>Source: J. Nocedal, S. J. Wright, "Numerical Optimization", 2nd ed., 2006, chapter 18, on inconsistent linearizations.
 */
final class ElasticQuadraticProgram implements NonlinearProgram, Evaluation {
    private final NonlinearProgram program;
    private final FirstOrder at;
    private final double[] c;
    private final DampedBfgs B;
    private final double nu;
    private final SparsePattern hessian;
    private final SparsePattern jacobian;
    private final int n;
    private final int m;

    /**
     * The program at a point.
     *
     * @param at the point x, with g and G
     * @param c the m constants of the constraints; not copied
     * @param nu the price of a violation
     */
    ElasticQuadraticProgram(NonlinearProgram program, FirstOrder at, double[] c, DampedBfgs B, double nu) {
        this.program = program;
        this.at = at;
        this.c = c;
        this.B = B;
        this.nu = nu;
        n = program.variables();
        m = program.constraints();
        hessian = SparsePattern.lower(n + 2 * m, n);
        jacobian = elasticRows();
    }

    private SparsePattern elasticRows() {
        var builder = new PatternBuilder(m);
        PatternBlocks.add(program.jacobian(), 0, builder);
        for (int j = 0; j < m; j++) {
            builder.add(j, n + j);
            builder.add(j, n + m + j);
        }
        return builder.build();
    }

    /** Number n of variables of d, which come first. */
    int variablesOfStep() {
        return n;
    }

    @Override
    public int variables() {
        return n + 2 * m;
    }

    @Override
    public int constraints() {
        return m;
    }

    @Override
    public double[] start() {
        return new double[n + 2 * m];
    }

    @Override
    public double[] startMultipliers() {
        return new double[m];
    }

    @Override
    public Bounds variableBounds() {
        Bounds box = program.variableBounds();
        double[] lower = new double[n + 2 * m];
        double[] upper = new double[n + 2 * m];
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        for (int i = 0; i < n; i++) {
            lower[i] = box.lower()[i] - at.x()[i];
            upper[i] = box.upper()[i] - at.x()[i];
        }
        return new Bounds(lower, upper);
    }

    @Override
    public Bounds constraintBounds() {
        return program.constraintBounds();
    }

    @Override
    public boolean isLinear(int constraint) {
        return true;
    }

    @Override
    public SparsePattern jacobian() {
        return jacobian;
    }

    @Override
    public SparsePattern hessian() {
        return hessian;
    }

    @Override
    public LongConsumer flops() {
        return program.flops();
    }

    @Override
    public Evaluation evaluation() {
        return this;
    }

    @Override
    public double objective(double[] z) {
        double sum = curvature(z) / 2;
        for (int i = 0; i < n; i++) {
            sum += at.gradient()[i] * z[i];
        }
        for (int j = n; j < z.length; j++) {
            sum += nu * z[j];
        }
        return sum;
    }

    /** d'Bd. */
    private double curvature(double[] d) {
        return Vectors.dotInOrder(d, B.times(d), n);
    }

    @Override
    public void gradient(double[] z, double[] gradient) {
        double[] product = B.times(z);
        Arrays.fill(gradient, nu);
        for (int i = 0; i < n; i++) {
            gradient[i] = at.gradient()[i] + product[i];
        }
    }

    @Override
    public void constraints(double[] z, double[] values) {
        for (int j = 0; j < m; j++) {
            values[j] = c[j] + at.jacobian().rowTimes(j, z) + z[n + j] - z[n + m + j];
        }
    }

    @Override
    public void jacobian(double[] z, double[] entries) {
        SparseMatrix G = at.jacobian();
        for (int j = 0; j < m; j++) {
            int end = jacobian.start(j + 1);
            System.arraycopy(G.values(), G.pattern().start(j), entries, jacobian.start(j), end - 2 - jacobian.start(j));
            entries[end - 2] = 1;
            entries[end - 1] = -1;
        }
    }

    @Override
    public void hessian(double[] z, double sigma, double[] lambda, double[] entries) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                entries[hessian.start(i) + j] = sigma * B.at(i, j);
            }
        }
    }

    @Override
    public void hessianProduct(double[] z, double sigma, double[] lambda, double[] v, double[] product) {
        double[] Bv = B.times(v);
        Arrays.fill(product, 0);
        for (int i = 0; i < n; i++) {
            product[i] = sigma * Bv[i];
        }
    }
}
