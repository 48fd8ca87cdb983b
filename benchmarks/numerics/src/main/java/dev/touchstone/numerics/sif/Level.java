package dev.touchstone.numerics.sif;

/** How much of the elements has been evaluated; each level includes those before it. */
enum Level {
    NOTHING,
    VALUES,
    GRADIENTS,
    HESSIANS
}
