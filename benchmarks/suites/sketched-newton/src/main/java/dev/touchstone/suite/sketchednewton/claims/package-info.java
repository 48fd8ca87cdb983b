/**
 * The claims of the paper and of the authors' released results, as numbers that every run measures again. {@code PublishedRun}
 * reads the released results of CUTEst, {@code ProblemShare} gives the statistics over these problems, and each class whose name
 * ends in {@code Claims} lists the claims about one subject.
 */
package dev.touchstone.suite.sketchednewton.claims;
