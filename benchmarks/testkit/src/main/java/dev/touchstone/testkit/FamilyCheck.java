package dev.touchstone.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Family;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Settings;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The rules for a family's answers about one problem.
 *
 * @param <P> the problem
 */
record FamilyCheck<P>(Family<P> family, P problem) {
    /** About the cube root of the unit roundoff: the step of central differences with the least error. */
    private static final double STEP = 1e-5;

    /** Errors of central differences are about 1e-10 of the third derivative; wrong terms are much greater. */
    private static final double RELATIVE = 1e-4;

    private static final double ROUNDOFF = 0x1p-52;

    /** The number of variables is the same wherever it is given, and facts have no empty places. */
    void factsAgreeWithVariables() {
        Map<String, Object> facts = family.facts(problem);
        assertThat(facts).isNotEmpty().doesNotContainValue(null);
        long variables = family.variables(problem);
        assertThat(variables).isNotNegative();
        if (variables > 0 && facts.get("variables") instanceof Number told) {
            assertThat(told.longValue()).as("variables in the facts").isEqualTo(variables);
        }
    }

    /** Periods and estimates make sense for the settings of every solver. */
    void answersForSettings(List<Settings> settings) {
        assertThat(settings).allSatisfy(each -> {
            assertThat(family.period(problem, each)).as("period").isPositive();
            assertThat(family.estimatedSeconds(problem, each))
                    .as("estimate")
                    .isPositive()
                    .isFinite();
        });
    }

    /** A point of another length is refused, if the family evaluates points at all. */
    void pointsOfAnotherLengthAreRefused() {
        int n = (int) family.variables(problem);
        if (n > 0 && !family.values(problem, point()).isEmpty()) {
            assertThatThrownBy(() -> family.values(problem, new double[n + 1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Integer.toString(n))
                    .hasMessageContaining(Integer.toString(n + 1));
        }
    }

    /** Gradient and dense Jacobian, where they are given, are those of the values along a random direction. */
    void derivativesAgreeWithDifferences() {
        double[] x = point();
        if (x.length == 0 || !Double.isFinite(objective(x))) {
            return;
        }
        Map<String, Object> derivatives = family.derivatives(problem, x);
        double[] d = direction(x.length);
        double[] below = moved(x, d, -STEP);
        double[] above = moved(x, d, STEP);
        if (derivatives.get("gradient") instanceof double[] gradient) {
            assertThat(gradient).hasSize(x.length);
            compare("gradient", gradient, d, objective(below), objective(above));
        }
        if (derivatives.get("jacobian") instanceof double[][] jacobian && jacobian.length > 0) {
            double[] low = constraints(below);
            double[] high = constraints(above);
            assertThat(jacobian).hasNumberOfRows(low.length);
            for (int row = 0; row < jacobian.length; row++) {
                compare("row %d of the Jacobian".formatted(row), jacobian[row], d, low[row], high[row]);
            }
        }
    }

    private static void compare(String what, double[] gradient, double[] d, double below, double above) {
        double slope = 0;
        double scale = 0;
        for (int i = 0; i < d.length; i++) {
            slope += gradient[i] * d[i];
            scale += Math.abs(gradient[i] * d[i]);
        }
        double roundoff = 10 * ROUNDOFF * (Math.abs(below) + Math.abs(above)) / STEP;
        assertThat((above - below) / (2 * STEP))
                .as("%s along a direction, by central differences", what)
                .isCloseTo(slope, within(RELATIVE * Math.max(1, scale) + roundoff));
    }

    /** The counted problem has the values and derivatives of the plain one, to the last bit. */
    void countedValuesAreThePlainOnes() {
        double[] x = point();
        if (x.length == 0 || family.values(problem, x).isEmpty()) {
            return;
        }
        P counted = family.counted(problem, (unit, amount) -> {
            assertThat(unit).isNotBlank();
            assertThat(amount).as(unit).isNotNegative();
        });
        assertThat(text(family.values(counted, x))).isEqualTo(text(family.values(problem, x)));
        assertThat(text(family.derivatives(counted, x))).isEqualTo(text(family.derivatives(problem, x)));
    }

    /** A text that is the same for the same numbers alone: {@code Double.toString} tells all values apart. */
    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            var entries = new TreeMap<String, String>();
            map.forEach((key, entry) -> entries.put(String.valueOf(key), text(entry)));
            return entries.toString();
        }
        if (value != null && value.getClass().isArray()) {
            var items = new StringJoiner(",", "[", "]");
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(text(Array.get(value, i)));
            }
            return items.toString();
        }
        return String.valueOf(value);
    }

    private double objective(double[] x) {
        return family.values(problem, x).get("objective") instanceof Number f ? f.doubleValue() : Double.NaN;
    }

    private double[] constraints(double[] x) {
        return family.values(problem, x).get("constraints") instanceof double[] c ? c : new double[0];
    }

    /** A point with coordinates in [0.5, 1.5), where logarithms and roots have values and kinks are unlikely. */
    private double[] point() {
        RandomGenerator random = Philox.of("point");
        return random.doubles(family.variables(problem), 0.5, 1.5).toArray();
    }

    private static double[] direction(int n) {
        return Philox.of("direction").doubles(n, -1, 1).toArray();
    }

    private static double[] moved(double[] x, double[] d, double t) {
        double[] moved = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            moved[i] = x[i] + t * d[i];
        }
        return moved;
    }
}
