/** The claims of the papers, as numbers that every run of the suite's grids measures again. */
package dev.touchstone.suite.lrschedules.claims;
