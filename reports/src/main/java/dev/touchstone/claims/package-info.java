/** Claims of papers held against what runs have measured: evidence from a run's tables, intervals, verdicts. */
package dev.touchstone.claims;
