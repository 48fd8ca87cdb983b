package dev.touchstone.suite.lrschedules.schedules;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes a schedule from the gradient norms of an earlier run. */
@FunctionalInterface
interface Learner {
    /** The names that {@link #of} takes. */
    String KNOWN = "refined-TAU, unguarded-refined-TAU, bound-optimal (0 < TAU < 1)";

    /** The most steps over which the bound is minimised. */
    int BOUND_STEPS = 512;

    /**
     * What came of it.
     *
     * @param collapsed whether the norms were of no use, and the formula is linear decay in their place
     */
    record Learned(Formula formula, boolean collapsed) {}

    /** The schedule for norms in the order of steps, and the power of their inverse that weighs a step. */
    Learned from(double[] norms, int power);

    /** The one of this name; null if the name is none of its kind. */
    static Learner of(String name) {
        Matcher refined =
                Pattern.compile("(unguarded-)?refined-(0?\\.[0-9]{1,9})").matcher(name);
        if (refined.matches() && Double.parseDouble(refined.group(2)) > 0) {
            return refined(Double.parseDouble(refined.group(2)), refined.group(1) == null);
        }
        return name.equals("bound-optimal") ? (norms, power) -> new Learned(boundOptimal(norms), false) : null;
    }

    private static Learner refined(double tau, boolean guarded) {
        return (norms, power) -> {
            double[] smoothed = Refinement.smooth(norms, tau);
            boolean collapsed = Refinement.collapsed(smoothed);
            Formula formula = collapsed && guarded
                    ? Formulas.of("linear")
                    : interpolated(Refinement.multipliers(smoothed, power));
            return new Learned(formula, collapsed);
        };
    }

    /** Over at most {@value #BOUND_STEPS} means of neighbours; what D is scales the minimiser and does not bend it. */
    private static Formula boundOptimal(double[] norms) {
        int together = (norms.length + BOUND_STEPS - 1) / BOUND_STEPS;
        double[] means = IntStream.range(0, (norms.length + together - 1) / together)
                .mapToDouble(i -> Arrays.stream(norms, i * together, Math.min(norms.length, (i + 1) * together))
                        .average()
                        .orElseThrow())
                .toArray();
        return interpolated(LastIterateBound.of(means, 1).minimiser());
    }

    /** Values over the whole of a run, first step to first value and last step to last. */
    private static Formula interpolated(double[] values) {
        return (t, T) -> {
            double at = T > 1 ? (t - 1) / (T - 1) * (values.length - 1) : values.length - 1;
            int i = (int) Math.min(at, values.length - 2.0);
            return i < 0 ? values[0] : values[i] + (at - i) * (values[i + 1] - values[i]);
        };
    }
}
