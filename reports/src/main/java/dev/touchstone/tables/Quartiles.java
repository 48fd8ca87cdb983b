package dev.touchstone.tables;

/** Median and quartiles of a sample; NaN if the sample is empty. */
public record Quartiles(double median, double lowerQuartile, double upperQuartile) {}
