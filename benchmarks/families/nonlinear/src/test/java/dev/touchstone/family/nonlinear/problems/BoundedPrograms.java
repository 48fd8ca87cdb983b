package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.Arrays;

/**
 * Programs with bounds and inequalities from W. Hock, K. Schittkowski, "Test examples for nonlinear programming codes",
 * 1981; HS35MOD is CUTEst's, problem 35 with x2 = 1/2.
 */
public final class BoundedPrograms {
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final String F35 = "9 - 8 x1 - 6 x2 - 4 x3 + 2 x1^2 + 2 x2^2 + x3^2 + 2 x1 x2 + 2 x1 x3";

    private BoundedPrograms() {}

    /** A program by its name. */
    public static NonlinearProgram named(String name) {
        return switch (name) {
            case "HS1" -> new PolynomialProgram(
                    at(-2, 1),
                    new Bounds(at(-NONE, -1.5), all(2, NONE)),
                    "100 x2^2 - 200 x1^2 x2 + 100 x1^4 + 1 - 2 x1 + x1^2",
                    Bounds.none(0));
            case "HS4" -> new PolynomialProgram(
                    at(1.125, 0.125),
                    new Bounds(at(1, 0), all(2, NONE)),
                    "0.33333333333333333 x1^3 + x1^2 + x1 + 0.33333333333333333 + x2",
                    Bounds.none(0));
            case "HS10" -> new PolynomialProgram(
                    at(-10, 10), Bounds.none(2), "x1 - x2", positive(1), "1 - 3 x1^2 + 2 x1 x2 - x2^2");
            case "HS11" -> new PolynomialProgram(
                    at(4.9, 0.1), Bounds.none(2), "x1^2 - 10 x1 + 25 + x2^2 - 25", positive(1), "x2 - x1^2");
            case "HS12" -> new PolynomialProgram(
                    at(0, 0),
                    Bounds.none(2),
                    "0.5 x1^2 + x2^2 - x1 x2 - 7 x1 - 7 x2",
                    positive(1),
                    "25 - 4 x1^2 - x2^2");
            case "HS21" -> new PolynomialProgram(
                    at(-1, -1),
                    new Bounds(at(2, -50), all(2, 50)),
                    "0.01 x1^2 + x2^2 - 100",
                    positive(1),
                    "10 x1 - x2 - 10");
            case "HS22" -> new PolynomialProgram(
                    at(2, 2), Bounds.none(2), "x1^2 - 4 x1 + x2^2 - 2 x2 + 5", positive(2), "2 - x1 - x2", "x2 - x1^2");
            case "HS28" -> new PolynomialProgram(
                    at(-4, 1, 1),
                    Bounds.none(3),
                    "x1^2 + 2 x1 x2 + 2 x2^2 + 2 x2 x3 + x3^2",
                    Bounds.zero(1),
                    "x1 + 2 x2 + 3 x3 - 1");
            case "HS35" -> new PolynomialProgram(
                    all(3, 0.5), positive(3), F35, new Bounds(at(-NONE), at(3)), "x1 + x2 + 2 x3");
            case "HS35MOD" -> new PolynomialProgram(
                    all(3, 0.5),
                    new Bounds(at(0, 0.5, 0), at(NONE, 0.5, NONE)),
                    F35,
                    new Bounds(at(-NONE), at(3)),
                    "x1 + x2 + 2 x3");
            default -> larger(name);
        };
    }

    private static NonlinearProgram larger(String name) {
        return switch (name) {
            case "HS43" -> new PolynomialProgram(
                    all(4, 0),
                    Bounds.none(4),
                    "x1^2 + x2^2 + 2 x3^2 + x4^2 - 5 x1 - 5 x2 - 21 x3 + 7 x4",
                    positive(3),
                    "8 - x1^2 - x2^2 - x3^2 - x4^2 - x1 + x2 - x3 + x4",
                    "10 - x1^2 - 2 x2^2 - x3^2 - 2 x4^2 + x1 + x4",
                    "5 - 2 x1^2 - x2^2 - x3^2 - 2 x1 + x2 + x4");
            case "HS48" -> new PolynomialProgram(
                    at(3, 5, -3, 2, -2),
                    Bounds.none(5),
                    "x1^2 - 2 x1 + 1 + x2^2 - 2 x2 x3 + x3^2 + x4^2 - 2 x4 x5 + x5^2",
                    Bounds.zero(2),
                    "x1 + x2 + x3 + x4 + x5 - 5",
                    "x3 - 2 x4 - 2 x5 + 3");
            case "HS71" -> new PolynomialProgram(
                    at(1, 5, 5, 1),
                    new Bounds(all(4, 1), all(4, 5)),
                    "x1^2 x4 + x1 x2 x4 + x1 x3 x4 + x3",
                    new Bounds(at(25, 40), at(NONE, 40)),
                    "x1 x2 x3 x4",
                    "x1^2 + x2^2 + x3^2 + x4^2");
            case "HS76" -> new PolynomialProgram(
                    all(4, 0.5),
                    positive(4),
                    "x1^2 + 0.5 x2^2 + x3^2 + 0.5 x4^2 - x1 x3 + x3 x4 - x1 - 3 x2 + x3 - x4",
                    new Bounds(at(-NONE, -NONE, 1.5), at(5, 4, NONE)),
                    "x1 + 2 x2 + x3 + x4",
                    "3 x1 + x2 + 2 x3 - x4",
                    "x2 + 4 x3");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static double[] at(double... values) {
        return values;
    }

    private static double[] all(int n, double value) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        return values;
    }

    private static Bounds positive(int n) {
        return new Bounds(new double[n], all(n, NONE));
    }
}
