/**
 * Labelled data and tables: the LIBSVM reader, the CSV reader, and the small sets that ship with the project. Uses the
 * JDK and Jackson's CSV reader.
 *
 * <p>Notation: n rows, d features, k classes; labels are 0..k-1 in ascending order of the file's own.
 */
package dev.touchstone.datasets;
