package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * A program with slacks: min a f(x) subject to e(z) = 0 and l &lt;= z &lt;= u, where z = (x; s), e_j = b_j (c_j(x) - s) for an
 * inequality and e_j = b_j (c_j(x) - r_j) for an equality c_j = r_j. The scales a, b_j &lt;= 1 make gradients at the start at
 * most 100. A variable with l = u is a constant.
 *
 * <p>Source: A. Waechter, L. T. Biegler, 2006, on general bounds and on automatic scaling.
 */
public final class SlackForm {
    private static final double LARGEST_GRADIENT = 100;
    private static final double LEAST_SCALE = 1e-8;

    private final NonlinearProgram program;
    private final Bounds bounds;
    private final double[] rightHandSides;
    private final int[] slack;
    private final double[] constraintScale;
    private double objectiveScale = 1;

    /** The slack form of a program, not scaled yet. */
    public SlackForm(NonlinearProgram program) {
        this.program = program;
        int n = program.variables();
        Bounds range = program.constraintBounds();
        rightHandSides = range.lower();
        slack = new int[program.constraints()];
        int size = n;
        for (int j = 0; j < slack.length; j++) {
            slack[j] = range.isFixed(j) ? -1 : size++;
        }
        double[] lower = Arrays.copyOf(program.variableBounds().lower(), size);
        double[] upper = Arrays.copyOf(program.variableBounds().upper(), size);
        constraintScale = Vectors.ones(slack.length);
        for (int j = 0; j < slack.length; j++) {
            if (slack[j] >= 0) {
                lower[slack[j]] = range.lower()[j];
                upper[slack[j]] = range.upper()[j];
            }
        }
        bounds = new Bounds(lower, upper);
    }

    /** Chooses the scales by the gradients at the start. */
    public void scaleBy(FirstOrder start) {
        objectiveScale = scale(start.gradient(), 0, start.gradient().length);
        SparseMatrix G = start.jacobian();
        SparsePattern pattern = G.pattern();
        for (int j = 0; j < slack.length; j++) {
            constraintScale[j] = scale(G.values(), pattern.start(j), pattern.start(j + 1));
        }
    }

    private static double scale(double[] values, int from, int to) {
        double most = Vectors.largestMagnitude(values, from, to);
        return most > LARGEST_GRADIENT ? Math.max(LEAST_SCALE, LARGEST_GRADIENT / most) : 1;
    }

    /** Number of variables and slacks. */
    public int size() {
        return bounds.size();
    }

    /** Number m of equations. */
    public int equations() {
        return slack.length;
    }

    /** l and u. */
    public Bounds bounds() {
        return bounds;
    }

    /** Whether z_i is a constant. */
    public boolean isFixed(int i) {
        return bounds.isFixed(i);
    }

    /** The program without slacks. */
    public NonlinearProgram program() {
        return program;
    }

    /** The index in z of the slack of constraint j; -1 for an equality. */
    public int slack(int j) {
        return slack[j];
    }

    /** a. */
    public double objectiveScale() {
        return objectiveScale;
    }

    /** b_j. */
    public double constraintScale(int j) {
        return constraintScale[j];
    }

    /** z = (x; c(x)) at a point where c was evaluated; the slacks may lie outside their bounds. */
    public double[] start(FirstOrder at) {
        double[] z = Arrays.copyOf(at.x(), size());
        for (int j = 0; j < slack.length; j++) {
            if (slack[j] >= 0) {
                z[slack[j]] = at.c()[j];
            }
        }
        return z;
    }

    /** Writes e(z) at a point where c was evaluated. */
    public void equations(FirstOrder at, double[] z, double[] e) {
        for (int j = 0; j < slack.length; j++) {
            e[j] = constraintScale[j] * (at.c()[j] - (slack[j] < 0 ? rightHandSides[j] : z[slack[j]]));
        }
    }

    /** Writes a grad f + E'y over z: the gradient of the scaled Lagrangian without bounds. */
    public void lagrangianGradient(FirstOrder at, double[] y, double[] gradient) {
        double[] scaled = new double[y.length];
        Arrays.fill(gradient, 0);
        for (int i = 0; i < at.gradient().length; i++) {
            gradient[i] = objectiveScale * at.gradient()[i];
        }
        for (int j = 0; j < y.length; j++) {
            scaled[j] = constraintScale[j] * y[j];
            if (slack[j] >= 0) {
                gradient[slack[j]] = -scaled[j];
            }
        }
        at.jacobian().addTransposeTimes(scaled, gradient);
    }

    /** The multipliers of the program itself, b_j y_j / a, a new vector. */
    public double[] multipliers(double[] y) {
        double[] lambda = new double[y.length];
        for (int j = 0; j < y.length; j++) {
            lambda[j] = constraintScale[j] * y[j] / objectiveScale;
        }
        return lambda;
    }
}
