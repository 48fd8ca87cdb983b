/** Searches along a line. */
package dev.touchstone.numerics.search;
