/** What a step is judged by: the exact augmented Lagrangian, and the penalties and accuracy that adapt to it. */
package dev.touchstone.suite.sketchednewton.merit;
