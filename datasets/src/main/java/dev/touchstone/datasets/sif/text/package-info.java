/**
 * The text of a SIF file: lines become {@link dev.touchstone.datasets.sif.text.Card}s, in fixed columns or free format,
 * and cards become sections and parts. Faults and limits of size name the line of a card.
 *
 * <p>Source: The SIF Reference Report, sections 3.1, 4.2 and 6.
 */
package dev.touchstone.datasets.sif.text;
