/**
 * Grids: the reading of grid files, and the arithmetic that computes their trials.
 *
 * <p>{@link dev.touchstone.grid.GridFile} reads a file in YAML and reports all of its mistakes at once, each with file and
 * line. The result is a {@link dev.touchstone.grid.Grid}: a list of arms on instances whose trials are numbered by mixed
 * radices. Trial k is computed from k, so that expansion, plans, resumption and chunks need no memory that grows with the
 * number of trials.
 */
package dev.touchstone.grid;
