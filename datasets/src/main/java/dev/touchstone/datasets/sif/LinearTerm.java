package dev.touchstone.datasets.sif;

/** A coefficient times a variable, which is counted from 0. */
public record LinearTerm(int variable, double coefficient) {}
