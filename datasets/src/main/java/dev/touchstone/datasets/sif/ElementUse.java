package dev.touchstone.datasets.sif;

/** A weight times an element. */
public record ElementUse(Element element, double weight) {}
