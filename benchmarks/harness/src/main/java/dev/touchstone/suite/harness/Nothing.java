package dev.touchstone.suite.harness;

/** The problem that has nothing to solve. */
public record Nothing() {}
