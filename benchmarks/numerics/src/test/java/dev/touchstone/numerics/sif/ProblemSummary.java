package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.datasets.sif.Variable;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The numbers of a problem that reference_sample.csv has, by column: counts, and sums with the weights w_i = ((3 i) mod 13)
 * - 5.5 of variables and v_j = ((4 j) mod 9) - 3.5 of constraints.
 */
final class ProblemSummary {
    private final SifProblem problem;
    private final SifStructure structure;
    private final double[] w;
    private final double[] v;
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    private ProblemSummary(SifStructure structure) {
        this.structure = structure;
        this.problem = structure.problem();
        this.w = CutestProblems.weights(structure.n());
        this.v = IntStream.rangeClosed(1, structure.m())
                .mapToDouble(j -> 4 * j % 9 - 3.5)
                .toArray();
    }

    /** The numbers that depend on no point. CUTEst counts n entries of the objective in the Jacobian of the constraints. */
    static Map<String, Double> ofData(SifStructure structure) {
        var summary = new ProblemSummary(structure);
        summary.variables(structure.problem().variables());
        summary.constraints(structure.problem().constraints());
        summary.numbers.put("noobj", structure.problem().objectives().isEmpty() ? 1.0 : 0.0);
        summary.numbers.put(
                "nnzj", structure.m() == 0 ? 0.0 : structure.jacobian().size() + (double) structure.n());
        summary.numbers.put("nnzh", (double) structure.hessian().size());
        return summary.numbers;
    }

    private void variables(List<Variable> x) {
        int n = x.size();
        numbers.put("n", (double) n);
        count(
                "nfree",
                n,
                i -> Double.isInfinite(x.get(i).lower())
                        && Double.isInfinite(x.get(i).upper()));
        count(
                "nlo",
                n,
                i -> Double.isFinite(x.get(i).lower())
                        && Double.isInfinite(x.get(i).upper()));
        count(
                "nup",
                n,
                i -> Double.isInfinite(x.get(i).lower())
                        && Double.isFinite(x.get(i).upper()));
        count("nfix", n, i -> x.get(i).lower() == x.get(i).upper());
        count(
                "nboth",
                n,
                i -> Double.isFinite(x.get(i).upper() - x.get(i).lower())
                        && x.get(i).lower() < x.get(i).upper());
        sum("x0w", w, i -> x.get(i).start());
        sum("blw", w, i -> x.get(i).lower());
        sum("buw", w, i -> x.get(i).upper());
        numbers.put("x0n", norm(problem.start()));
    }

    private void constraints(List<Group> c) {
        int m = c.size();
        numbers.put("m", (double) m);
        count("meq", m, j -> c.get(j).lower() == c.get(j).upper());
        count("mge", m, j -> c.get(j).lower() == 0 && Double.isInfinite(c.get(j).upper()));
        count("mle", m, j -> Double.isInfinite(c.get(j).lower()) && c.get(j).upper() == 0);
        count(
                "mrange",
                m,
                j -> Double.isFinite(c.get(j).upper() - c.get(j).lower())
                        && c.get(j).lower() < c.get(j).upper());
        count("mlin", m, j -> c.get(j).elements().isEmpty() && c.get(j).type().isEmpty());
        sum("y0w", v, j -> c.get(j).multiplier());
        sum("clw", v, j -> c.get(j).lower());
        sum("cuw", v, j -> c.get(j).upper());
        numbers.put("y0n", norm(c.stream().mapToDouble(Group::multiplier).toArray()));
    }

    private void count(String column, int size, IntPredicate counts) {
        numbers.put(column, (double) IntStream.range(0, size).filter(counts).count());
    }

    /** Sums up what is finite. */
    private void sum(String column, double[] weights, IntToDoubleFunction value) {
        double sum = IntStream.range(0, weights.length)
                .filter(i -> Double.isFinite(value.applyAsDouble(i)))
                .mapToDouble(i -> weights[i] * value.applyAsDouble(i))
                .sum();
        numbers.put(column, sum);
    }

    /** Values and derivatives at a point. */
    static Map<String, Double> ofPoint(SifStructure structure, SifFunctions functions, double[] x) {
        var summary = new ProblemSummary(structure);
        summary.values(functions, x);
        summary.jacobian(functions, x);
        summary.hessian(functions, x);
        return summary.numbers;
    }

    private void values(SifFunctions functions, double[] x) {
        double[] g = new double[structure.n()];
        functions.gradient(x, g);
        double[] c = new double[structure.m()];
        functions.constraints(x, c);
        numbers.put("f", functions.objective(x));
        numbers.put("g2", norm(g));
        sum("gw", w, i -> g[i]);
        numbers.put("c2", norm(c));
        sum("cw", v, j -> c[j]);
        List<Group> groups = problem.constraints();
        double violation = IntStream.range(0, c.length)
                .mapToDouble(j -> Math.max(
                        groups.get(j).lower() - c[j], c[j] - groups.get(j).upper()))
                .reduce(0, Math::max);
        numbers.put("viol", violation);
    }

    private void jacobian(SifFunctions functions, double[] x) {
        SparsePattern pattern = structure.jacobian();
        double[] entries = new double[pattern.size()];
        functions.jacobian(x, entries);
        double sum = 0;
        for (int j = 0; j < structure.m(); j++) {
            for (int e = pattern.start(j); e < pattern.start(j + 1); e++) {
                sum += v[j] * w[pattern.column(e)] * entries[e];
            }
        }
        numbers.put("jfro", norm(entries));
        numbers.put("jw", sum);
    }

    private void hessian(SifFunctions functions, double[] x) {
        SparsePattern pattern = structure.hessian();
        double[] entries = new double[pattern.size()];
        functions.hessian(x, 1, CutestProblems.multipliers(structure.m()), entries);
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < structure.n(); i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                int mirrored = pattern.column(e) == i ? 1 : 2;
                squares += mirrored * entries[e] * entries[e];
                sum += mirrored * w[i] * w[pattern.column(e)] * entries[e];
            }
        }
        numbers.put("hfro", Math.sqrt(squares));
        numbers.put("hw", sum);
    }

    private static double norm(double[] x) {
        double squares = 0;
        for (double each : x) {
            squares += each * each;
        }
        return Math.sqrt(squares);
    }
}
