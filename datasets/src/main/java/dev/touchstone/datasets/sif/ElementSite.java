package dev.touchstone.datasets.sif;

/** An element laid out for evaluation: the number of its type, its variables, parameters and weight. */
record ElementSite(int type, int[] variables, double[] parameters, double weight) {}
