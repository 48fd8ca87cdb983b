/**
 * Parameters of a SIF file: the cards that compute them, loops over them, and the names with indices that they expand.
 *
 * <p>Source: The SIF Reference Report, sections 3.2.3 and 3.2.4.
 */
package dev.touchstone.datasets.sif.parameter;
