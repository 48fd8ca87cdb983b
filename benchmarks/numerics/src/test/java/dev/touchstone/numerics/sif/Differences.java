package dev.touchstone.numerics.sif;

import dev.touchstone.numerics.linear.SparsePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Compares derivatives with differences along directions d: g'd, Jd and Hd, where H is the Hessian of 0.75 f + y'c, with (4
 * D(h) - D(2 h)) / 3, where D(h) is the central difference of f, c and the Lagrangian's gradient.
 */
final class Differences {
    private static final double SIGMA = 0.75;
    private static final double TOLERANCE = 1e-5;
    private static final double[] STEPS = {1e-2, 1e-3, 1e-4, 1e-5, 1e-6};

    private interface Function {
        double[] at(double[] x);
    }

    private final SifStructure structure;
    private final SifFunctions functions;
    private final double[] y;
    private final List<String> wrong = new ArrayList<>();

    private Differences(CompiledProblem problem) {
        this.structure = problem.structure();
        this.functions = problem.functions();
        this.y = CutestProblems.multipliers(structure.m());
    }

    /** The derivatives at a point that differ: along two directions, and along all axes if there are at most 10. */
    static List<String> at(CompiledProblem problem, double[] x) {
        var differences = new Differences(problem);
        for (double[] d : directions(x.length)) {
            differences.along(x, scaled(d, x));
        }
        return differences.wrong;
    }

    private static List<double[]> directions(int n) {
        var directions = new ArrayList<double[]>();
        for (int k = 1; k <= 2; k++) {
            int frequency = k;
            directions.add(IntStream.range(0, n)
                    .mapToDouble(i -> Math.sin(frequency * (i + 1.0)) + 0.1)
                    .toArray());
        }
        for (int i = 0; i < n && n <= 10; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            directions.add(unit);
        }
        return directions;
    }

    /** Steps along d are relative to the larger numbers of x. */
    private static double[] scaled(double[] d, double[] x) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> d[i] * Math.max(1, Math.abs(x[i])))
                .toArray();
    }

    private void along(double[] x, double[] d) {
        compare("gradient", x, d, z -> new double[] {functions.objective(z)}, new double[] {dot(gradient(x), d)});
        compare("Jacobian", x, d, this::constraints, jacobianTimes(x, d));
        double[] product = new double[x.length];
        functions.hessianProduct(x, SIGMA, y, d, product);
        compare("Hessian", x, d, this::lagrangianGradient, product);
    }

    /** Each number must agree for one of the steps: rounding spoils small steps and curvature large ones. */
    private void compare(String what, double[] x, double[] d, Function function, double[] derivative) {
        double[] least = new double[derivative.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        double size = DoubleStream.of(derivative)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        for (double h : STEPS) {
            double[] near = central(x, d, h, function);
            double[] far = central(x, d, 2 * h, function);
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], nonNaN(Math.abs((4 * near[i] - far[i]) / 3 - derivative[i])));
            }
        }
        for (int i = 0; i < least.length; i++) {
            double own = Math.abs(derivative[i]) + 1e-6 * size;
            if (least[i] > TOLERANCE * Math.max(1e-3, own)) {
                wrong.add("%s %d: %s is off by %.1e".formatted(what, i, derivative[i], least[i]));
            }
        }
    }

    private static double nonNaN(double error) {
        return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    private static double[] central(double[] x, double[] d, double h, Function function) {
        double[] above = function.at(moved(x, d, h));
        double[] below = function.at(moved(x, d, -h));
        return IntStream.range(0, above.length)
                .mapToDouble(i -> (above[i] - below[i]) / (2 * h))
                .toArray();
    }

    private static double[] moved(double[] x, double[] d, double h) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] + h * d[i]).toArray();
    }

    private double[] gradient(double[] x) {
        double[] g = new double[x.length];
        functions.gradient(x, g);
        return g;
    }

    private double[] constraints(double[] x) {
        double[] c = new double[structure.m()];
        functions.constraints(x, c);
        return c;
    }

    private double[] jacobian(double[] x) {
        double[] entries = new double[structure.jacobian().size()];
        functions.jacobian(x, entries);
        return entries;
    }

    private double[] jacobianTimes(double[] x, double[] d) {
        double[] entries = jacobian(x);
        SparsePattern pattern = structure.jacobian();
        return IntStream.range(0, structure.m())
                .mapToDouble(j -> IntStream.range(pattern.start(j), pattern.start(j + 1))
                        .mapToDouble(e -> entries[e] * d[pattern.column(e)])
                        .sum())
                .toArray();
    }

    /** 0.75 g + J'y. */
    private double[] lagrangianGradient(double[] x) {
        double[] sum = DoubleStream.of(gradient(x)).map(each -> SIGMA * each).toArray();
        double[] entries = jacobian(x);
        SparsePattern pattern = structure.jacobian();
        for (int j = 0; j < structure.m(); j++) {
            for (int e = pattern.start(j); e < pattern.start(j + 1); e++) {
                sum[pattern.column(e)] += y[j] * entries[e];
            }
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
