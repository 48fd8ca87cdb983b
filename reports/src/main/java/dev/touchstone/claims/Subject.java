package dev.touchstone.claims;

/** A competitor on an instance. */
record Subject(String instance, String competitor) {}
