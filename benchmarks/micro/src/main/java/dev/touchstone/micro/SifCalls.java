package dev.touchstone.micro;

import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.sif.SifFunctions;
import dev.touchstone.numerics.sif.SifStructure;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Calls of the functions of a problem, each at a point other than that of the call before. */
final class SifCalls {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double WARM_UP_SECONDS = 1;
    private static final double REPEAT_SECONDS = 0.05;
    private static final int REPEATS = 11;

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
        double[] beside = Arrays.stream(x).map(v -> v + 1e-3 * (1 + Math.abs(v))).toArray();
        this.points = new double[][] {x, beside};
        this.y = new double[structure.m()];
        Arrays.fill(y, 0.5);
        this.ofVariables = new double[structure.n()];
        this.ofConstraints = new double[structure.m()];
        this.ofJacobian = new double[structure.jacobian().size()];
        this.ofHessian = new double[structure.hessian().size()];
    }

    void functionsAt(int call) {
        double[] x = points[call % 2];
        sum += functions.objective(x);
        functions.constraints(x, ofConstraints);
    }

    void firstDerivativesAt(int call) {
        double[] x = points[call % 2];
        functions.gradient(x, ofVariables);
        functions.jacobian(x, ofJacobian);
    }

    void hessianAt(int call) {
        functions.hessian(points[call % 2], 1, y, ofHessian);
    }

    void hessianProductAt(int call) {
        functions.hessianProduct(points[call % 2], 1, y, points[0], ofVariables);
    }

    void hessianProductAgain() {
        functions.hessianProduct(points[0], 1, y, points[1], ofVariables);
    }

    /** What keeps the objective from being left out. */
    double sum() {
        return sum;
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
            enough = took < REPEAT_SECONDS ? 2 * enough : enough;
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
