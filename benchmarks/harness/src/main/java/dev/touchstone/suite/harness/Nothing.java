package dev.touchstone.suite.harness;

/** A problem without a function, for solvers that ignore it. */
public record Nothing() {}
