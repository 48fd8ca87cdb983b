package dev.touchstone.family.nonlinear.problems;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Equality-constrained programs from W. Hock, K. Schittkowski, "Test examples for nonlinear programming codes", Lecture Notes in Economics and
 * Mathematical Systems 187, 1981, with minima and starts as printed there and constraints as CUTEst has them.
 */
public final class HockSchittkowski {
    private HockSchittkowski() {}

    /** Problem 6: (1 - x1)^2 subject to 10 (x2 - x1^2) = 0; f* = 0 at (1, 1). */
    public static final class Hs6 extends DenseProgram {
        public Hs6() {
            super(OptionalDouble.of(0), 1, -1.2, 1);
        }

        @Override
        public double objective(double[] x) {
            return (1 - x[0]) * (1 - x[0]);
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            gradient[0] = -2 * (1 - x[0]);
            gradient[1] = 0;
        }

        @Override
        public void constraints(double[] x, double[] values) {
            values[0] = 10 * (x[1] - x[0] * x[0]);
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[][] {{-20 * x[0], 10}};
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            return new double[][] {{2 * sigma - 20 * lambda[0], 0}, {0, 0}};
        }
    }

    /** Problem 7: log(1 + x1^2) - x2 subject to (1 + x1^2)^2 + x2^2 = 4; f* = -sqrt(3) at (0, sqrt(3)). */
    public static final class Hs7 extends DenseProgram {
        public Hs7() {
            super(OptionalDouble.of(-Math.sqrt(3)), 1, 2, 2);
        }

        @Override
        public double objective(double[] x) {
            return Math.log(1 + x[0] * x[0]) - x[1];
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            gradient[0] = 2 * x[0] / (1 + x[0] * x[0]);
            gradient[1] = -1;
        }

        @Override
        public void constraints(double[] x, double[] values) {
            double u = 1 + x[0] * x[0];
            values[0] = u * u + x[1] * x[1] - 4;
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[][] {{4 * x[0] * (1 + x[0] * x[0]), 2 * x[1]}};
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            double u = 1 + x[0] * x[0];
            double first = sigma * (2 / u - 4 * x[0] * x[0] / (u * u)) + lambda[0] * (4 + 12 * x[0] * x[0]);
            return new double[][] {{first, 0}, {0, 2 * lambda[0]}};
        }
    }

    /**
     * Problem 63 without bounds, BT5 of CUTEst: 1000 - x1^2 - 2 x2^2 - x3^2 - x1 x2 - x1 x3 subject to 8 x1 + 14 x2 + 7 x3 =
     * 56 and ||x||^2 = 25; f* = 961.7151721.
     */
    public static final class Bt5 extends DenseProgram {
        public Bt5() {
            super(OptionalDouble.of(961.7151721), 2, 2, 2, 2);
        }

        @Override
        public double objective(double[] x) {
            return 1000 - x[0] * x[0] - 2 * x[1] * x[1] - x[2] * x[2] - x[0] * x[1] - x[0] * x[2];
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            gradient[0] = -2 * x[0] - x[1] - x[2];
            gradient[1] = -4 * x[1] - x[0];
            gradient[2] = -2 * x[2] - x[0];
        }

        @Override
        public void constraints(double[] x, double[] values) {
            values[0] = 8 * x[0] + 14 * x[1] + 7 * x[2] - 56;
            values[1] = x[0] * x[0] + x[1] * x[1] + x[2] * x[2] - 25;
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[][] {{8, 14, 7}, {2 * x[0], 2 * x[1], 2 * x[2]}};
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            double sphere = 2 * lambda[1];
            return new double[][] {
                {-2 * sigma + sphere, -sigma, -sigma},
                {-sigma, -4 * sigma + sphere, 0},
                {-sigma, 0, -2 * sigma + sphere}
            };
        }
    }

    /** Problem 28: (x1 + x2)^2 + (x2 + x3)^2 subject to x1 + 2 x2 + 3 x3 = 1; f* = 0 at (0.5, -0.5, 0.5). */
    public static final class Hs28 extends DenseProgram {
        public Hs28() {
            super(OptionalDouble.of(0), 1, -4, 1, 1);
        }

        @Override
        public boolean isLinear(int constraint) {
            return true;
        }

        @Override
        public double objective(double[] x) {
            return (x[0] + x[1]) * (x[0] + x[1]) + (x[1] + x[2]) * (x[1] + x[2]);
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            gradient[0] = 2 * (x[0] + x[1]);
            gradient[1] = 2 * (x[0] + 2 * x[1] + x[2]);
            gradient[2] = 2 * (x[1] + x[2]);
        }

        @Override
        public void constraints(double[] x, double[] values) {
            values[0] = x[0] + 2 * x[1] + 3 * x[2] - 1;
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[][] {{1, 2, 3}};
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            return new double[][] {
                {2 * sigma, 2 * sigma, 0}, {2 * sigma, 4 * sigma, 2 * sigma}, {0, 2 * sigma, 2 * sigma}
            };
        }
    }

    /** Problem 39: -x1 subject to x2 - x1^3 - x3^2 = 0 and x1^2 - x2 - x4^2 = 0; f* = -1 at (1, 1, 0, 0). */
    public static final class Hs39 extends DenseProgram {
        public Hs39() {
            super(OptionalDouble.of(-1), 2, 2, 2, 2, 2);
        }

        @Override
        public double objective(double[] x) {
            return -x[0];
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            Arrays.fill(gradient, 0);
            gradient[0] = -1;
        }

        @Override
        public void constraints(double[] x, double[] values) {
            values[0] = x[1] - x[0] * x[0] * x[0] - x[2] * x[2];
            values[1] = x[0] * x[0] - x[1] - x[3] * x[3];
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[][] {{-3 * x[0] * x[0], 1, -2 * x[2], 0}, {2 * x[0], -1, 0, -2 * x[3]}};
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            return new double[][] {
                {-6 * x[0] * lambda[0] + 2 * lambda[1], 0, 0, 0},
                {0, 0, 0, 0},
                {0, 0, -2 * lambda[0], 0},
                {0, 0, 0, -2 * lambda[1]}
            };
        }
    }

    /**
     * Problem 40: -x1 x2 x3 x4 subject to x1^3 + x2^2 = 1, x1^2 x4 = x3 and x4^2 = x2; f* = -1/4 at (2^-1/3, 2^-1/2,
     * 2^-11/12, 2^-1/4).
     */
    public static final class Hs40 extends DenseProgram {
        public Hs40() {
            super(OptionalDouble.of(-0.25), 3, 0.8, 0.8, 0.8, 0.8);
        }

        @Override
        public double objective(double[] x) {
            return -x[0] * x[1] * x[2] * x[3];
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            gradient[0] = -x[1] * x[2] * x[3];
            gradient[1] = -x[0] * x[2] * x[3];
            gradient[2] = -x[0] * x[1] * x[3];
            gradient[3] = -x[0] * x[1] * x[2];
        }

        @Override
        public void constraints(double[] x, double[] values) {
            values[0] = x[0] * x[0] * x[0] + x[1] * x[1] - 1;
            values[1] = x[0] * x[0] * x[3] - x[2];
            values[2] = x[3] * x[3] - x[1];
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[][] {
                {3 * x[0] * x[0], 2 * x[1], 0, 0},
                {2 * x[0] * x[3], 0, -1, x[0] * x[0]},
                {0, -1, 0, 2 * x[3]}
            };
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            double x12 = -sigma * x[2] * x[3];
            double x13 = -sigma * x[1] * x[3];
            double x14 = -sigma * x[1] * x[2] + 2 * lambda[1] * x[0];
            double x23 = -sigma * x[0] * x[3];
            double x24 = -sigma * x[0] * x[2];
            double x34 = -sigma * x[0] * x[1];
            return new double[][] {
                {6 * lambda[0] * x[0] + 2 * lambda[1] * x[3], x12, x13, x14},
                {x12, 2 * lambda[0], x23, x24},
                {x13, x23, 0, x34},
                {x14, x24, x34, 2 * lambda[2]}
            };
        }
    }

    /**
     * Problem 77: (x1 - 1)^2 + (x1 - x2)^2 + (x3 - 1)^2 + (x4 - 1)^4 + (x5 - 1)^6 subject to x1^2 x4 + sin(x4 - x5) = 2
     * sqrt(2) and x2 + x3^4 x4^2 = 8 + sqrt(2); f* = 0.24150513.
     */
    public static final class Hs77 extends DenseProgram {
        public Hs77() {
            super(OptionalDouble.of(0.24150513), 2, 2, 2, 2, 2, 2);
        }

        @Override
        public double objective(double[] x) {
            double first = (x[0] - 1) * (x[0] - 1) + (x[0] - x[1]) * (x[0] - x[1]) + (x[2] - 1) * (x[2] - 1);
            return first + Math.pow(x[3] - 1, 4) + Math.pow(x[4] - 1, 6);
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            gradient[0] = 2 * (x[0] - 1) + 2 * (x[0] - x[1]);
            gradient[1] = -2 * (x[0] - x[1]);
            gradient[2] = 2 * (x[2] - 1);
            gradient[3] = 4 * Math.pow(x[3] - 1, 3);
            gradient[4] = 6 * Math.pow(x[4] - 1, 5);
        }

        @Override
        public void constraints(double[] x, double[] values) {
            values[0] = x[0] * x[0] * x[3] + Math.sin(x[3] - x[4]) - 2 * Math.sqrt(2);
            values[1] = x[1] + Math.pow(x[2], 4) * x[3] * x[3] - 8 - Math.sqrt(2);
        }

        @Override
        protected double[][] jacobian(double[] x) {
            double cosine = Math.cos(x[3] - x[4]);
            return new double[][] {
                {2 * x[0] * x[3], 0, 0, x[0] * x[0] + cosine, -cosine},
                {0, 1, 4 * Math.pow(x[2], 3) * x[3] * x[3], 2 * Math.pow(x[2], 4) * x[3], 0}
            };
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            double sine = lambda[0] * Math.sin(x[3] - x[4]);
            double x14 = 2 * lambda[0] * x[0];
            double x34 = 8 * lambda[1] * Math.pow(x[2], 3) * x[3];
            double x33 = 2 * sigma + 12 * lambda[1] * x[2] * x[2] * x[3] * x[3];
            double x44 = 12 * sigma * (x[3] - 1) * (x[3] - 1) - sine + 2 * lambda[1] * Math.pow(x[2], 4);
            return new double[][] {
                {4 * sigma + 2 * lambda[0] * x[3], -2 * sigma, 0, x14, 0},
                {-2 * sigma, 2 * sigma, 0, 0, 0},
                {0, 0, x33, x34, 0},
                {x14, 0, x34, x44, sine},
                {0, 0, 0, sine, 30 * sigma * Math.pow(x[4] - 1, 4) - sine}
            };
        }
    }

    /**
     * Problem 78: x1 x2 x3 x4 x5 subject to ||x||^2 = 10, x2 x3 = 5 x4 x5 and x1^3 + x2^3 = -1; f* = -2.91970041.
     */
    public static final class Hs78 extends DenseProgram {
        public Hs78() {
            super(OptionalDouble.of(-2.91970041), 3, -2, 1.5, 2, -1, -1);
        }

        @Override
        public double objective(double[] x) {
            return x[0] * x[1] * x[2] * x[3] * x[4];
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = product(x, i, i);
            }
        }

        /** The product of all numbers but two; the two may be the same number. */
        private static double product(double[] x, int without, int andWithout) {
            double product = 1;
            for (int i = 0; i < x.length; i++) {
                product *= i == without || i == andWithout ? 1 : x[i];
            }
            return product;
        }

        @Override
        public void constraints(double[] x, double[] values) {
            values[0] = x[0] * x[0] + x[1] * x[1] + x[2] * x[2] + x[3] * x[3] + x[4] * x[4] - 10;
            values[1] = x[1] * x[2] - 5 * x[3] * x[4];
            values[2] = x[0] * x[0] * x[0] + x[1] * x[1] * x[1] + 1;
        }

        @Override
        protected double[][] jacobian(double[] x) {
            return new double[][] {
                {2 * x[0], 2 * x[1], 2 * x[2], 2 * x[3], 2 * x[4]},
                {0, x[2], x[1], -5 * x[4], -5 * x[3]},
                {3 * x[0] * x[0], 3 * x[1] * x[1], 0, 0, 0}
            };
        }

        @Override
        protected double[][] hessian(double[] x, double sigma, double[] lambda) {
            var hessian = new double[x.length][x.length];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    hessian[i][j] = i == j ? 2 * lambda[0] : sigma * product(x, i, j);
                }
            }
            hessian[0][0] += 6 * lambda[2] * x[0];
            hessian[1][1] += 6 * lambda[2] * x[1];
            hessian[1][2] += lambda[1];
            hessian[2][1] += lambda[1];
            hessian[3][4] -= 5 * lambda[1];
            hessian[4][3] -= 5 * lambda[1];
            return hessian;
        }
    }
}
