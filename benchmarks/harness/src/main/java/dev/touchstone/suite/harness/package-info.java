/**
 * The suite that checks the harness itself: trials that do nothing, trials that keep a core busy, and trials that fail in
 * the ways in which optimisation codes fail.
 */
package dev.touchstone.suite.harness;
