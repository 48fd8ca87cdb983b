/**
 * Grids: files in YAML that are checked as a whole, and the arithmetic object they become.
 *
 * <p>A {@link dev.touchstone.grid.Grid} is a list of blocks (an arm on an instance), each a mixed
 * radix number; trial k is computed from k, so that expanding, planning, resuming and sharding hold
 * nothing that grows with the number of trials.
 */
package dev.touchstone.grid;
