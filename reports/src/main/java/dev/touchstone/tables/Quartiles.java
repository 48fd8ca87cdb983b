package dev.touchstone.tables;

/** The middle of a sample; NaN where the sample is empty. */
public record Quartiles(double median, double lowerQuartile, double upperQuartile) {}
