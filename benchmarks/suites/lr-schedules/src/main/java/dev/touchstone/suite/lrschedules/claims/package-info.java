/** What the papers say of learning-rate schedules, as numbers that every run of the suite's grids measures again. */
package dev.touchstone.suite.lrschedules.claims;
