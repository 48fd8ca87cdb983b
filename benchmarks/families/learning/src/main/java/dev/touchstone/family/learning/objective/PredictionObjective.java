package dev.touchstone.family.learning.objective;

/**
 * An objective made of a model and a loss: a row depends on x through its predictions alone.
 *
 * <pre>f(x) = mean_i l_i(z_i),   z_i = f_i(x) in R^p</pre>
 *
 * <p>Predictions are logits or values. Every l_i is convex and cheap to evaluate; f_i need not be either. arXiv
 * 2302.02607, section 2, which calls z_i the targets of row i.
 */
public interface PredictionObjective extends Objective {
    /** Number of predictions p of a row. */
    int predictions();

    /** The form of the losses l_i. */
    LossKind lossKind();

    /** The model and the loss taken apart, with scratch space of their own; each thread asks for one. */
    PredictionSpace predictionSpace();
}
