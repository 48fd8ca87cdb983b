package dev.touchstone.family.learning.problems;

/**
 * An objective whose rows see x through their targets alone:
 *
 * <pre>f(x) = mean_i l_i(z_i),   z_i = f_i(x) in R^p</pre>
 *
 * <p>Targets are logits or predictions; every l_i is convex and cheap, f_i need not be. The setting of
 * arXiv 2302.02607, section 2.
 */
public interface TargetObjective extends Objective {
    /** Numbers p in the target of a row. */
    int targets();

    /** What the l_i are as functions of the targets. */
    TargetLoss targetLoss();

    /** The targets for one thread, with scratch space of its own. */
    TargetSpace targetSpace();
}
