package dev.touchstone.family.nonlinear.program;

import dev.touchstone.api.Work;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * A program whose evaluations are charged to a trial's work: {@code objectives}, {@code constraints}, {@code gradients},
 * {@code jacobians}, {@code hessians} and {@code hessian-products}, one for each call. {@code evaluations} counts calls for
 * f and for c together, {@code derivatives} those for grad f and for G. {@code flops} counts the floating-point operations
 * that solvers report for linear systems.
 */
public final class CountedProgram extends ForwardingProgram {
    /** The units that this charges. */
    public static final List<String> UNITS = List.of(
            "evaluations",
            "derivatives",
            "objectives",
            "constraints",
            "gradients",
            "jacobians",
            "hessians",
            "hessian-products",
            "flops");

    private final Work work;

    /** The program with every evaluation charged to the work. */
    public CountedProgram(NonlinearProgram program, Work work) {
        super(program);
        this.work = work;
    }

    @Override
    public Evaluation evaluation() {
        return new CountedEvaluation(program().evaluation(), work);
    }

    @Override
    public LongConsumer flops() {
        return operations -> work.add("flops", operations);
    }

    private record CountedEvaluation(Evaluation plain, Work work) implements Evaluation {
        @Override
        public double objective(double[] x) {
            charge("objectives", "evaluations");
            return plain.objective(x);
        }

        @Override
        public void gradient(double[] x, double[] gradient) {
            charge("gradients", "derivatives");
            plain.gradient(x, gradient);
        }

        @Override
        public void constraints(double[] x, double[] values) {
            charge("constraints", "evaluations");
            plain.constraints(x, values);
        }

        @Override
        public void jacobian(double[] x, double[] entries) {
            charge("jacobians", "derivatives");
            plain.jacobian(x, entries);
        }

        @Override
        public void hessian(double[] x, double sigma, double[] lambda, double[] entries) {
            work.add("hessians", 1);
            plain.hessian(x, sigma, lambda, entries);
        }

        @Override
        public void hessianProduct(double[] x, double sigma, double[] lambda, double[] v, double[] product) {
            work.add("hessian-products", 1);
            plain.hessianProduct(x, sigma, lambda, v, product);
        }

        private void charge(String unit, String sum) {
            work.add(unit, 1);
            work.add(sum, 1);
        }
    }
}
