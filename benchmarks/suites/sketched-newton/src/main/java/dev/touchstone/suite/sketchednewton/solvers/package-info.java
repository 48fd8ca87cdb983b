/**
 * The paper's solvers of min f(x) subject to c(x) = a: AdaSketch-Newton, and the three methods that the paper compares it with.
 * {@code OuterIterates} is the outer loop of all four, {@code L1Newton} the part that the two l1 methods share.
 */
package dev.touchstone.suite.sketchednewton.solvers;
