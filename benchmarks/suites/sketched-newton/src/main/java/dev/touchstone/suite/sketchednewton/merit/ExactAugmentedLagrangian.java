package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * The exact augmented Lagrangian L_eta(x, lambda) = f + lambda'c + eta1/2 ||c||^2 + eta2/2 ||grad_x L||^2, whose steps change x
 * and lambda jointly, and its gradient
 *
 * <pre>
 * ( grad_x L + eta2 W grad_x L + eta1 G'c ;  c + eta2 G grad_x L ).
 * </pre>
 *
 * W is the Hessian of L; the authors' released code has the Hessian of f there.
 *
 * <p>Source: arXiv 2305.18379.
 */
public final class ExactAugmentedLagrangian {
    private final Evaluation evaluation;
    private final double[] noMultipliers;
    private final Curvature curvature;
    private final double[] lagrangian;
    private final double[] penalty1;
    private final double[] penalty2;
    private final double[] product;
    private final double[] productG;

    /** The second derivatives in W. */
    public enum Curvature {
        /** W is the Hessian of L. */
        LAGRANGIAN,
        /** W is the Hessian of f. */
        OBJECTIVE
    }

    /** The gradient of a program's function; it is computed by {@link #linearise}. */
    public ExactAugmentedLagrangian(NonlinearProgram program, Evaluation evaluation, Curvature curvature) {
        int n = program.variables();
        int m = program.constraints();
        this.evaluation = evaluation;
        this.curvature = curvature;
        this.noMultipliers = new double[m];
        this.lagrangian = new double[n + m];
        this.penalty1 = new double[n + m];
        this.penalty2 = new double[n + m];
        this.product = new double[n];
        this.productG = new double[m];
    }

    /** L_eta for these penalties as a merit function; its value needs first derivatives too. */
    public static MeritFunction of(AdaptivePenalties penalties) {
        return new Value(penalties);
    }

    private record Value(AdaptivePenalties penalties) implements MeritFunction {
        @Override
        public double value(KktPoint at) {
            double[] c = at.c();
            double[] g = at.lagrangianGradient();
            return at.objective()
                    + Vectors.dot(c, at.iterate().lambda())
                    + penalties.eta1() / 2 * Vectors.dot(c, c)
                    + penalties.eta2() / 2 * Vectors.dot(g, g);
        }

        @Override
        public void evaluate(KktPoint at) {
            at.evaluate();
        }
    }

    /** Computes the three parts of the gradient at a point: without a penalty, times eta1, times eta2. */
    public void linearise(KktPoint at) {
        double[] g = at.lagrangianGradient();
        int n = g.length;
        int m = productG.length;
        System.arraycopy(g, 0, lagrangian, 0, n);
        System.arraycopy(at.c(), 0, lagrangian, n, m);
        Arrays.fill(penalty1, 0);
        at.jacobian().addTransposeTimes(at.c(), penalty1);
        double[] lambda = curvature == Curvature.LAGRANGIAN ? at.iterate().lambda() : noMultipliers;
        evaluation.hessianProduct(at.iterate().x(), 1, lambda, g, product);
        at.jacobian().times(g, productG);
        System.arraycopy(product, 0, penalty2, 0, n);
        System.arraycopy(productG, 0, penalty2, n, m);
    }

    /** q, the derivative of L_eta along z = (dx; dlambda) at the point of the last {@link #linearise}. */
    public double slope(double[] z, AdaptivePenalties penalties) {
        return Vectors.dot(lagrangian, z)
                + penalties.eta1() * Vectors.dot(penalty1, z)
                + penalties.eta2() * Vectors.dot(penalty2, z);
    }
}
