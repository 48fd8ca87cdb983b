package dev.touchstone.suite.lrschedules.schedules;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes a formula from the gradient norms of an earlier run. */
@FunctionalInterface
interface FormulaMaker {
    /** The names that {@link #of} takes. */
    String KNOWN = "refined-TAU, unguarded-refined-TAU, bound-optimal (0 < TAU < 1)";

    /** The most steps over which the bound is minimised. */
    int BOUND_STEPS = 512;

    /**
     * A formula made from norms.
     *
     * @param normsCollapsed whether the norms had collapsed, so that a guarded refinement is linear decay instead
     */
    record Made(Formula formula, boolean normsCollapsed) {}

    /**
     * The formula for these norms.
     *
     * @param norms in the order of steps
     * @param power of the inverse norm that weighs a step
     */
    Made from(double[] norms, int power);

    /** The maker of this name; null if there is none. */
    static FormulaMaker of(String name) {
        Matcher refined =
                Pattern.compile("(unguarded-)?refined-(0?\\.[0-9]{1,9})").matcher(name);
        if (refined.matches() && Double.parseDouble(refined.group(2)) > 0) {
            double tau = Double.parseDouble(refined.group(2));
            return refined.group(1) == null ? guarded(tau) : unguarded(tau);
        }
        return name.equals("bound-optimal") ? (norms, power) -> new Made(boundOptimal(norms), false) : null;
    }

    private static FormulaMaker unguarded(double tau) {
        return (norms, power) -> {
            double[] smoothed = Refinement.smooth(norms, tau);
            return new Made(interpolated(Refinement.multipliers(smoothed, power)), Refinement.haveCollapsed(smoothed));
        };
    }

    private static FormulaMaker guarded(double tau) {
        return (norms, power) -> {
            Made made = unguarded(tau).from(norms, power);
            return made.normsCollapsed() ? new Made(Formulas.of("linear"), true) : made;
        };
    }

    /**
     * The minimiser of the bound over at most {@value #BOUND_STEPS} means of neighbours. The distance D is set to 1: it
     * scales the minimiser and does not change its shape.
     */
    private static Formula boundOptimal(double[] norms) {
        int together = (norms.length + BOUND_STEPS - 1) / BOUND_STEPS;
        double[] means = IntStream.range(0, (norms.length + together - 1) / together)
                .mapToDouble(i -> Arrays.stream(norms, i * together, Math.min(norms.length, (i + 1) * together))
                        .average()
                        .orElseThrow())
                .toArray();
        return interpolated(LastIterateBound.of(means, 1).minimiser());
    }

    /** The values spread over a whole run: the first step has the first value, the last step the last one. */
    private static Formula interpolated(double[] values) {
        return (t, T) -> {
            double at = T > 1 ? (t - 1) / (T - 1) * (values.length - 1) : values.length - 1;
            int i = (int) Math.min(at, values.length - 2.0);
            return i < 0 ? values[0] : values[i] + (at - i) * (values[i + 1] - values[i]);
        };
    }
}
