/**
 * Readers of data files: LIBSVM rows, SIF problems and CSV tables; and small sets that ship with the project. Uses the JDK and
 * Jackson's CSV reader.
 *
 * <p>Notation of labelled sets: n rows, d features, k classes. The classes are 0..k-1, in the order of the file's labels.
 */
package dev.touchstone.datasets;
