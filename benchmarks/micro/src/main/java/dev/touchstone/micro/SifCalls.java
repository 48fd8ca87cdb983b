package dev.touchstone.micro;

import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.sif.SifFunctions;
import dev.touchstone.numerics.sif.SifStructure;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Calls of the functions of a problem, each at a point other than that of the call before. */
final class SifCalls {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double WARM_UP_SECONDS = 0.4;
    private static final double REPEAT_SECONDS = 0.03;
    private static final int REPEATS = 7;

    private final SifFunctions functions;
    private final double[][] points;
    private final double[] y;
    private final double[] ofVariables;
    private final double[] ofConstraints;
    private final double[] ofJacobian;
    private final double[] ofHessian;
    private double sum;

    SifCalls(SifProblem problem, SifStructure structure, SifFunctions functions) {
        this.functions = functions;
        double[] x = problem.start();
        double[] beside =
                Arrays.stream(x).map(v -> v + 1e-3 * (1 + Math.abs(v))).toArray();
        this.points = new double[][] {x, beside};
        this.y = new double[structure.m()];
        Arrays.fill(y, 0.5);
        this.ofVariables = new double[structure.n()];
        this.ofConstraints = new double[structure.m()];
        this.ofJacobian = new double[structure.jacobian().size()];
        this.ofHessian = new double[structure.hessian().size()];
    }

    /** f and c. */
    void values(int i) {
        double[] x = points[i % 2];
        sum += functions.objective(x);
        functions.constraints(x, ofConstraints);
    }

    /** The gradient of f and the Jacobian of c. */
    void firstDerivatives(int i) {
        double[] x = points[i % 2];
        functions.gradient(x, ofVariables);
        functions.jacobian(x, ofJacobian);
    }

    /** The Hessian of f + y'c. */
    void hessian(int i) {
        functions.hessian(points[i % 2], 1, y, ofHessian);
    }

    /** The product of the Hessian of f + y'c and a vector. */
    void hessianProduct(int i) {
        functions.hessianProduct(points[i % 2], 1, y, points[0], ofVariables);
    }

    /** The same, always at the same point. */
    void hessianProductAgain(int i) {
        functions.hessianProduct(points[0], 1, y, points[i % 2], ofVariables);
    }

    /** The sum of all objectives, which keeps the compiler from leaving their evaluation out. */
    double sum() {
        return sum;
    }

    /** The seconds of a call of each function, in the order of {@link FortranTimes#COLUMNS}. */
    List<Double> secondsOfAll() {
        return Stream.<Call>of(this::values, this::firstDerivatives, this::hessian, this::hessianProduct)
                .map(SifCalls::seconds)
                .toList();
    }

    /** Something called for the i-th time. */
    interface Call {
        void at(int i);
    }

    /** The least seconds of this thread's processor time that a call takes in several repeats after a warm-up. */
    static double seconds(Call call) {
        int enough = 1;
        double took = 0;
        for (double total = 0; total < WARM_UP_SECONDS || took < REPEAT_SECONDS; total += took) {
            enough = took < REPEAT_SECONDS && total > 0 ? 2 * enough : enough;
            took = seconds(call, enough);
        }
        double least = took;
        for (int repeat = 1; repeat < REPEATS; repeat++) {
            least = Math.min(least, seconds(call, enough));
        }
        return least / enough;
    }

    private static double seconds(Call call, int times) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            call.at(i);
        }
        return (THREADS.getCurrentThreadCpuTime() - before) * 1e-9;
    }
}
