/** Order statistics, and what they say of a population. */
package dev.touchstone.statistics;
