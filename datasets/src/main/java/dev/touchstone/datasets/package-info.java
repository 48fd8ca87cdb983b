/** Readers of published formats, and the small real data sets that ship with the project. JDK only. */
package dev.touchstone.datasets;
