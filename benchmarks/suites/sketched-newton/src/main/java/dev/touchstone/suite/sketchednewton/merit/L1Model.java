package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.Vectors;

/**
 * How f + mu ||c||_1 changes along d, the x of a direction z = (d; dlambda), by the model
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

    public L1Model(NonlinearProgram program) {
        this.n = program.variables();
        this.d = new double[n + program.constraints()];
        this.product = new double[n + program.constraints()];
    }

    /** Sets it up at a point, along the first n of z: A (d; 0) = (Bd; Gd). */
    public void along(double[] z, KktPoint at, KktSystem system) {
        System.arraycopy(z, 0, d, 0, n);
        system.matrix().apply(d, product);
        gd = Vectors.dot(at.gradient(), d);
        double dBd = 0;
        for (int i = 0; i < n; i++) {
            dBd += d[i] * product[i];
        }
        curvature = Math.max(dBd / 2, 0);
        c = Vectors.sumOfMagnitudes(at.c());
        cGd = 0;
        for (int j = 0; j < at.c().length; j++) {
            cGd += Math.abs(at.c()[j] + product[n + j]);
        }
    }

    /** By how much the model falls: -g'd - max(d'Bd / 2, 0) + mu (||c||_1 - ||c + Gd||_1). */
    public double reduction(double mu) {
        return -gd - curvature + mu * (c - cGd);
    }

    /** By how much it should: sigma mu max(||c||_1, ||c + Gd||_1 - ||c||_1). */
    public double wanted(double mu, double sigma) {
        return sigma * mu * Math.max(c, cGd - c);
    }

    /** The least mu, of those above a given one, by which it falls by tau mu (||c||_1 - ||c + Gd||_1) at least. */
    public double sufficient(double mu, double tau) {
        return Math.max((gd + curvature) / ((1 - tau) * (c - cGd)), mu);
    }

    /** The slope that a line search goes by: g'd - mu (||c||_1 - ||c + Gd||_1). */
    public double slope(double mu) {
        return gd - mu * (c - cGd);
    }
}
