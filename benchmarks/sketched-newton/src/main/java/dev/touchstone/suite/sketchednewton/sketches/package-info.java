/**
 * Linear solvers of the systems of {@code kkt}: those that sketch and project.
 */
package dev.touchstone.suite.sketchednewton.sketches;
