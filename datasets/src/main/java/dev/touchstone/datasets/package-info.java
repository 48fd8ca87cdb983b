/**
 * Labelled data: the LIBSVM reader, and the small sets that ship with the project.
 *
 * <p>Notation: n rows, d features, k classes; labels are 0..k-1 in ascending order of the file's own.
 */
package dev.touchstone.datasets;
