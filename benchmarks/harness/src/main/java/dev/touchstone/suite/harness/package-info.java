/**
 * A suite that checks the harness itself: trials that do nothing, trials that keep a core busy, and
 * trials that misbehave in every way that an optimisation code has been seen to.
 */
package dev.touchstone.suite.harness;
