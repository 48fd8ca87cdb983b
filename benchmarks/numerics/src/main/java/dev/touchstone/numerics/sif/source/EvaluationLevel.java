package dev.touchstone.numerics.sif.source;

/** How far the elements are evaluated at a point. Each level includes those before it. */
public enum EvaluationLevel {
    NOTHING,
    VALUES,
    GRADIENTS,
    HESSIANS
}
