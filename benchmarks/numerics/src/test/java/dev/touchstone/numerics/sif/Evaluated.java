package dev.touchstone.numerics.sif;

import java.util.ArrayList;
import java.util.List;

/** All six functions at a point. */
final class Evaluated {
    private static final double SIGMA = 0.75;

    private final double[] objective;
    private final double[] gradient;
    private final double[] constraints;
    private final double[] jacobian;
    private final double[] hessian;
    private final double[] product;

    Evaluated(SifStructure structure, SifFunctions functions, double[] x) {
        double[] y = CutestProblems.multipliers(structure.m());
        objective = new double[] {functions.objective(x)};
        gradient = new double[structure.n()];
        functions.gradient(x, gradient);
        constraints = new double[structure.m()];
        functions.constraints(x, constraints);
        jacobian = new double[structure.jacobian().size()];
        functions.jacobian(x, jacobian);
        hessian = new double[structure.hessian().size()];
        functions.hessian(x, SIGMA, y, hessian);
        product = new double[structure.n()];
        functions.hessianProduct(x, SIGMA, y, CutestProblems.weights(structure.n()), product);
    }

    /** The results that differ: they are not the same number and not both NaN. */
    List<String> differences(Evaluated other) {
        var differences = new ArrayList<String>();
        compare("objective", objective, other.objective, differences);
        compare("gradient", gradient, other.gradient, differences);
        compare("constraints", constraints, other.constraints, differences);
        compare("jacobian", jacobian, other.jacobian, differences);
        compare("hessian", hessian, other.hessian, differences);
        compare("product", product, other.product, differences);
        return differences;
    }

    private static void compare(String name, double[] a, double[] b, List<String> differences) {
        for (int i = 0; i < a.length; i++) {
            boolean same = a[i] == b[i] || (Double.isNaN(a[i]) && Double.isNaN(b[i]));
            if (!same) {
                differences.add("%s %d: %s, not %s".formatted(name, i, a[i], b[i]));
            }
        }
    }
}
