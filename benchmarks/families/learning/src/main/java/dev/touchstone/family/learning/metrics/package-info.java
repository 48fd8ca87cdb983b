/** The metrics of an iterate. */
package dev.touchstone.family.learning.metrics;
