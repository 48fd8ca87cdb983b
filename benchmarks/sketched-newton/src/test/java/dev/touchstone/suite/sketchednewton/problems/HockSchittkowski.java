package dev.touchstone.suite.sketchednewton.problems;

/**
 * Programs from W. Hock, K. Schittkowski, "Test examples for nonlinear programming codes", 1981, as CUTEst has them.
 */
public final class HockSchittkowski {
    private HockSchittkowski() {}

    /** Problem 6: (1 - x1)^2 subject to 10 (x2 - x1^2) = 0; f* = 0 at (1, 1). */
    public static final class Hs6 extends DenseProgram {
        public Hs6() {
            super(1, -1.2, 1);
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
            super(1, 2, 2);
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
            super(2, 2, 2, 2);
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
}
