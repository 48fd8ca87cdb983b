/** The means of solvers that train: the iterate, mini-batches, and checks of hyperparameters. */
package dev.touchstone.family.learning.training;
