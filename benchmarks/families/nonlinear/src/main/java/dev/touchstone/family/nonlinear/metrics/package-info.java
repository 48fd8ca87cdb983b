/** Measures of an iterate, and facts about a program and about a point of it. */
package dev.touchstone.family.nonlinear.metrics;
