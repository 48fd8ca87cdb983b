package dev.touchstone.datasets.sif;

/** A problem variable; bounds that are not there are infinite. */
public record Variable(String name, Domain domain, double lower, double upper, double start) {}
