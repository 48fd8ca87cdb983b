/** Measures claims of papers on runs: evidence from a run's tables, intervals, verdicts. */
package dev.touchstone.claims;
