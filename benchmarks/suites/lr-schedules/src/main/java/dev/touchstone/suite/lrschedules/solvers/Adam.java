package dev.touchstone.suite.lrschedules.solvers;

/** Adam: D. P. Kingma, J. Ba, ICLR 2015, Algorithm 1, by {@link AdamUpdate}. */
public final class Adam implements GradientMethod<Adam.Settings> {
    /**
     * Hyperparameters, also of {@link AmsGrad}.
     *
     * @param constants beta2 is 0.95 in the convex experiments of arXiv 2310.07831
     */
    public record Settings(TrainingPlan plan, AdamConstants constants) implements TrainingSettings {}

    @Override
    public String name() {
        return "adam";
    }

    @Override
    public String source() {
        return "D. P. Kingma, J. Ba, \"Adam: a method for stochastic optimization\", ICLR 2015, Algorithm 1";
    }

    /** The constants of Algorithm 1. */
    @Override
    public Settings defaults() {
        return new Settings(TrainingPlan.ofPaper(1e-3, "linear"), AdamConstants.ofPaper());
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return new AdamUpdate(settings.constants(), 0, start.length);
    }
}
