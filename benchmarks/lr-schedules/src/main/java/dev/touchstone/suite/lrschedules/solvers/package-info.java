/** Optimisers; each is one update rule in the loop of {@link dev.touchstone.suite.lrschedules.solvers.Minibatches}. */
package dev.touchstone.suite.lrschedules.solvers;
