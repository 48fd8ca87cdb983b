/** How good an iterate is. */
package dev.touchstone.family.nonlinear.metrics;
