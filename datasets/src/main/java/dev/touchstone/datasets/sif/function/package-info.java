/**
 * Element and group types of a SIF file: their declarations, and the second and third part of the file, which give each
 * type its value and derivatives.
 *
 * <p>Source: The SIF Reference Report, sections 3.2.15, 3.2.17, 4 and 5.
 */
package dev.touchstone.datasets.sif.function;
