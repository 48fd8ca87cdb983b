/**
 * The first part of a SIF file: a reader for each section, and the builders that collect variables, groups and elements
 * until the problem is complete.
 *
 * <p>Source: The SIF Reference Report, section 3.2.
 */
package dev.touchstone.datasets.sif.data;
