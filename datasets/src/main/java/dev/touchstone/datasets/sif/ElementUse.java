package dev.touchstone.datasets.sif;

/** A term of a group: weight times an element. */
public record ElementUse(Element element, double weight) {}
