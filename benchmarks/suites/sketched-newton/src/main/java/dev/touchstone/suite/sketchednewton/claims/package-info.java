/** What the papers say, as numbers. */
package dev.touchstone.suite.sketchednewton.claims;
