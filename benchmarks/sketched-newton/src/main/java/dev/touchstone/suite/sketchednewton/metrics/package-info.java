/** How good an iterate is. */
package dev.touchstone.suite.sketchednewton.metrics;
