/** The contract that every suite passes; a suite's test extends {@link dev.touchstone.testkit.SuiteContract}. */
package dev.touchstone.testkit;
