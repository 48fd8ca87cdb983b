package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.Vectors;

/**
 * A model of f + mu ||c||_1 along d, the x part of a direction z = (d; dlambda):
 *
 * <pre>
 * f + g'd + max(d'Bd / 2, 0) + mu ||c + Gd||_1,   g = grad f.
 * </pre>
 *
 * <p>Source: R. H. Byrd, F. E. Curtis, J. Nocedal, "An inexact SQP method for equality constrained optimization", SIAM J.
 * Optim. 19, 2008, section 2; max(., 0) as in the released code of arXiv 2305.18379, github IlgeeHong/AdaSketch-Newton.
 */
public final class L1Model {
    private final double[] d;
    private final double[] product;
    private final int n;
    private double gd;
    private double curvature;
    private double c;
    private double cGd;

    /** The model of a program; {@link #along} sets it up. */
    public L1Model(NonlinearProgram program) {
        this.n = program.variables();
        this.d = new double[n + program.constraints()];
        this.product = new double[n + program.constraints()];
    }

    /** Sets the model up at a point along the first n numbers of z, by A (d; 0) = (Bd; Gd). */
    public void along(double[] z, KktPoint at, KktSystem system) {
        System.arraycopy(z, 0, d, 0, n);
        system.matrix().apply(d, product);
        gd = Vectors.dot(at.gradient(), d);
        curvature = Math.max(Vectors.dotInOrder(d, product, n) / 2, 0);
        c = Vectors.sumOfMagnitudes(at.c());
        cGd = 0;
        for (int j = 0; j < at.c().length; j++) {
            cGd += Math.abs(at.c()[j] + product[n + j]);
        }
    }

    /** The fall of the model: -g'd - max(d'Bd / 2, 0) + mu (||c||_1 - ||c + Gd||_1). */
    public double reduction(double mu) {
        return -gd - curvature + mu * (c - cGd);
    }

    /** The fall that a direction should achieve: sigma mu max(||c||_1, ||c + Gd||_1 - ||c||_1). */
    public double wanted(double mu, double sigma) {
        return sigma * mu * Math.max(c, cGd - c);
    }

    /** The least mu, not below a given one, with which the fall is at least tau mu (||c||_1 - ||c + Gd||_1). */
    public double sufficient(double mu, double tau) {
        return Math.max((gd + curvature) / ((1 - tau) * (c - cGd)), mu);
    }

    /** The slope for a line search: g'd - mu (||c||_1 - ||c + Gd||_1). */
    public double slope(double mu) {
        return gd - mu * (c - cGd);
    }
}
