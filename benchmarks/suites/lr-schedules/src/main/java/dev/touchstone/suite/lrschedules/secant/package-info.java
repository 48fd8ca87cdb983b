/** What L-BFGS remembers, for problems and for bounds on them. */
package dev.touchstone.suite.lrschedules.secant;
