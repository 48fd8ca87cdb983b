package dev.touchstone.suite.lrschedules.solvers;

/**
 * Stochastic gradient descent:
 *
 * <pre>x := x - eta_t g_t</pre>
 */
public final class Sgd implements GradientMethod<Sgd.Settings> {
    /**
     * Hyperparameters.
     *
     * @param plan its learning rate is swept in the paper, which recommends none
     */
    public record Settings(TrainingPlan plan) implements TrainingSettings {}

    @Override
    public String name() {
        return "sgd";
    }

    @Override
    public String source() {
        return "H. Robbins, S. Monro, \"A stochastic approximation method\", 1951; "
                + "with linear decay: arXiv 2310.07831";
    }

    @Override
    public Settings defaults() {
        return new Settings(TrainingPlan.ofPaper(0.5, "linear"));
    }

    @Override
    public Norm norm() {
        return Norm.TWO;
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return (x, g, eta) -> {
            for (int i = 0; i < x.length; i++) {
                x[i] -= eta * g[i];
            }
        };
    }
}
