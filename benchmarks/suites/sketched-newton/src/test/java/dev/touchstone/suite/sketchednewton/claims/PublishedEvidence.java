package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.api.Evidence;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Evidence as if every run had ended as the authors report: their counts, converged residuals, unit steps, K that falls as the
 * theorems say, and flops that fall below those of LU factors at the largest sizes. Tests change single values of it.
 */
final class PublishedEvidence implements Evidence {
    private static final double FAILED = Double.POSITIVE_INFINITY;

    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, SortedMap<Long, Double>> traces = new HashMap<>();

    PublishedEvidence() {
        PublishedRun.atHand().forEach(this::putCutest);
        putPde();
        putLogistic();
        putScaling();
    }

    private void putCutest(PublishedRun run) {
        boolean singular = PublishedRun.SINGULAR.contains(run.problem());
        for (String arm : new String[] {"gv", "rk"}) {
            put(run.instance(), arm, "kkt-residual", singular ? FAILED : 1e-5);
            put(run.instance(), arm, "step-size", singular ? FAILED : 1);
        }
        put(run.instance(), "gv", "steps", singular ? FAILED : first(run.gvIterations()));
        put(run.instance(), "gv", "evaluations", singular ? FAILED : first(run.gvEvaluations()));
        put(run.instance(), "rk", "steps", singular ? FAILED : first(run.rkIterations()));
        put(run.instance(), "gmres-l1-adaptive", "steps", first(run.adaptiveIterations()));
        put(run.instance(), "gmres-l1-adaptive", "evaluations", first(run.adaptiveEvaluations()));
        put(run.instance(), "gmres-l1", "steps", run.l1Iterations().isEmpty() ? FAILED : first(run.l1Iterations()));
        put(run.instance(), "gmres-l1", "evaluations", 1e6);
        put(run.instance(), "exact-lu", "flops", 100);
        for (String arm : new String[] {"gv", "rk", "rk-gram"}) {
            put(run.instance(), arm, "flops", 50);
        }
        putTrace(run.instance(), "local-linear", 1, 1e-2, 5e-4, 2.5e-5);
        putTrace(run.instance(), "local-power", 1, 1e-2, 1e-3, 4e-5, 6.4e-7);
        putTrace(run.instance(), "local-residual", 1, 1e-2, 1e-3, 1e-5, 1e-9);
    }

    private void putPde() {
        put("pde-n3", "pde-gv", "steps", 4);
        put("pde-n3", "pde-rk", "steps", 3);
        put("pde-n3", "pde-gmres-l1", "steps", 32);
        put("pde-n3", "pde-gmres-l1", "evaluations", 130);
        put("pde-n3", "pde-augmented-lagrangian", "steps", 4);
        put("pde-n3", "pde-augmented-lagrangian", "evaluations", 278);
    }

    private void putLogistic() {
        Map.of("ionosphere", 8, "sonar", 9, "splice", 9, "phishing", 7, "mushrooms", 8, "a9a", 9, "w8a", 9)
                .forEach((set, steps) -> put("logistic-" + set, "logistic-rk-gram", "steps", steps));
    }

    private void putScaling() {
        for (int size : new int[] {10, 20, 50, 100, 200}) {
            String instance = "cutest-INTEQNE@N=" + size;
            put(instance, "scaling-exact-lu", "flops", 100);
            put(instance, "scaling-rk-rows", "flops", size < 200 ? 150 : 50);
            put(instance, "scaling-rk-rows-relative", "flops", size < 50 ? 150 : 50);
        }
        for (String mesh : new String[] {"pde-n3", "pde-n5", "pde-n8"}) {
            put(mesh, "pde-exact-lu", "flops", 100);
            put(mesh, "pde-rk-gram", "flops", mesh.equals("pde-n8") ? 50 : 150);
        }
    }

    private static double first(Collection<Long> counts) {
        return counts.iterator().next();
    }

    /** Changes one value. */
    PublishedEvidence put(String instance, String competitor, String metric, double value) {
        values.put(String.join("|", instance, competitor, metric), value);
        return this;
    }

    /** Changes the trace of the KKT residual, and its last value with it. */
    PublishedEvidence putTrace(String instance, String competitor, double... residuals) {
        var trace = new TreeMap<Long, Double>();
        for (double residual : residuals) {
            trace.put((long) trace.size(), residual);
        }
        traces.put(instance + "|" + competitor, trace);
        return put(instance, competitor, "kkt-residual", residuals[residuals.length - 1]);
    }

    @Override
    public int replicates(String instance, String competitor) {
        return 1;
    }

    @Override
    public double last(String instance, String competitor, String metric, int replicate) {
        return values.getOrDefault(String.join("|", instance, competitor, metric), Double.NaN);
    }

    @Override
    public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
        return metric.equals("kkt-residual")
                ? traces.getOrDefault(instance + "|" + competitor, Collections.emptySortedMap())
                : Collections.emptySortedMap();
    }
}
