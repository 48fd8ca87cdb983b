package dev.touchstone.family.nonlinear.problems;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A polynomial as it is written, {@code 9 - 8 x1 + 2 x1^2 x3}, and its derivatives. */
final class Polynomial {
    private static final Pattern TERM = Pattern.compile("([+-]?)([^+-]+)");
    private static final Pattern POWER = Pattern.compile("x(\\d+)(?:\\^(\\d+))?|([0-9.]+)");

    private final List<Term> terms;

    private static final class Term {
        private final double coefficient;
        private final int[] powers;

        Term(double coefficient, int[] powers) {
            this.coefficient = coefficient;
            this.powers = powers;
        }

        double at(double[] x) {
            double product = coefficient;
            for (int i = 0; i < x.length; i++) {
                product *= Math.pow(x[i], powers[i]);
            }
            return product;
        }

        Term derivative(int i) {
            int[] less = powers.clone();
            less[i] = Math.max(0, less[i] - 1);
            return new Term(coefficient * powers[i], less);
        }
    }

    private Polynomial(List<Term> terms) {
        this.terms = terms;
    }

    /** The polynomial of n variables x1 ... xn that a text describes. */
    static Polynomial of(int n, String text) {
        return new Polynomial(TERM.matcher(text.replace(" ", "*"))
                .results()
                .filter(term -> POWER.matcher(term.group(2)).find())
                .map(term -> term(n, term))
                .toList());
    }

    private static Term term(int n, MatchResult term) {
        double coefficient = term.group(1).equals("-") ? -1 : 1;
        int[] powers = new int[n];
        for (MatchResult factor : POWER.matcher(term.group(2)).results().toList()) {
            if (factor.group(3) != null) {
                coefficient *= Double.parseDouble(factor.group(3));
            } else {
                powers[Integer.parseInt(factor.group(1)) - 1] +=
                        factor.group(2) == null ? 1 : Integer.parseInt(factor.group(2));
            }
        }
        return new Term(coefficient, powers);
    }

    double at(double[] x) {
        return terms.stream().mapToDouble(term -> term.at(x)).sum();
    }

    Polynomial derivative(int i) {
        return new Polynomial(terms.stream().map(term -> term.derivative(i)).toList());
    }

    double[] gradient(double[] x) {
        double[] gradient = new double[x.length];
        Arrays.setAll(gradient, i -> derivative(i).at(x));
        return gradient;
    }
}
